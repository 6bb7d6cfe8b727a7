import { useTranslation } from 'react-i18next';
import { promptKinds } from '../../../../shared/records/prompt';
import { promptModel, withResolution } from '../drafts/prompt';
import { AccountField } from '../fields/account-field';
import { DayField } from '../fields/day-field';
import { KindField } from '../fields/kind-field';
import { LongTextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function PromptForm(props: LogFormProps<'prompt'>) {
  const { t } = useTranslation('common');
  const form = useLogForm(promptModel, props);
  const field = useFields(form);
  const options = promptKinds.map((kind) => ({ value: kind, label: t(`prompts.${kind}`) }));
  return (
    <FormFrame form={form}>
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
        optional
      />
      <DayField {...field('on', 'on')} required />
      <div className={fields.wide}>
        <KindField {...field('kind', 'promptKind')} options={options} first={!form.editing} />
      </div>
      <div className={fields.wide}>
        <LongTextField {...field('text', 'promptText')} />
      </div>
      <DayField {...field('resolvedOn', 'resolvedOn')} first={form.editing} />
      <LongTextField
        {...field('resolution', 'resolution')}
        onChange={(resolution) => {
          form.change(withResolution(form.values, resolution, props.start.on));
        }}
      />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}
