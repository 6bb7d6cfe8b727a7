import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Symptom } from '../../../../shared/records';
import { symptoms } from '../../../../shared/records/check';
import type { FieldProps } from './use-fields';
import classes from './fields.module.css';

/** What looked wrong on the page. Nothing ticked is an answer too, and is said so. */
export function SymptomsField(props: FieldProps<Symptom[]>) {
  const { t } = useTranslation(['log', 'common']);
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>
        {props.label}
        {props.value.length === 0 ? (
          <span className={classes.aside}>{t('symptomsNone')}</span>
        ) : null}
      </legend>
      <div className={classes.chips}>
        {symptoms.map((symptom) => (
          <Chip
            key={symptom}
            size="sm"
            radius="md"
            color="orange"
            variant="outline"
            checked={props.value.includes(symptom)}
            onChange={(checked) => {
              const others = props.value.filter((one) => one !== symptom);
              props.onChange(checked ? [...others, symptom] : others);
            }}
          >
            {t(`symptoms.${symptom}`, { ns: 'common' })}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
