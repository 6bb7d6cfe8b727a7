import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../../../shared/records';
import type { Failure } from '../../../shared/result';
import { productIcons } from '../../components/account-mark';
import { ErrorText } from '../../components/error-text';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { FirstAccountFields } from './first-account-fields';
import {
  isRateUnread,
  offeredProducts,
  valuesFor,
  type FirstAccountValues,
} from './first-account-model';
import { useAddFirst } from './use-add-first';
import classes from './first-run.module.css';

/** The first account, from what is commonly known of its product, with a first look at its figures; or demo data. */
export function FirstAccount({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['first-run', 'common']);
  const { locale } = usePreferences();
  const { run, busy: filling } = useCommand();
  const { add, busy } = useAddFirst();
  const [values, setValues] = useState<FirstAccountValues>();
  const [failure, setFailure] = useState<Failure>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (values === undefined || isRateUnread(values)) return;
    const error = await add(values);
    setFailure(error);
    if (error === undefined) onDone();
  };
  const fill = async () => {
    const answer = await run('demo.add', {}, { said: t('common:demo.banner') });
    if (answer.ok) onDone();
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack>
        <Text c="dimmed">{t('account.hint')}</Text>
        <Products
          chosen={values?.product}
          onChoose={(product) => {
            setValues(valuesFor(product, locale));
          }}
        />
        {values === undefined ? null : (
          <FirstAccountFields
            key={values.product}
            values={values}
            onChange={setValues}
            failure={failure}
          />
        )}
        {failure?.issues === undefined ? <ErrorText failure={failure} /> : null}
        <Group>
          {values === undefined ? null : (
            <Button type="submit" size="md" loading={busy}>
              {t('account.save')}
            </Button>
          )}
          <Button variant="default" size="md" loading={filling} onClick={() => void fill()}>
            {t('account.demo')}
          </Button>
          <Button variant="subtle" size="md" onClick={onDone}>
            {t('account.later')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Products(props: {
  readonly chosen: Product | undefined;
  readonly onChoose: (product: Product) => void;
}) {
  const { t } = useTranslation(['first-run', 'common']);
  return (
    <div className={classes.products} role="group" aria-label={t('account.product')}>
      {offeredProducts.map((product) => {
        const Icon = productIcons[product];
        return (
          <UnstyledButton
            key={product}
            className={classes.product}
            aria-pressed={props.chosen === product}
            onClick={() => {
              props.onChoose(product);
            }}
          >
            <Icon size={22} stroke={1.6} aria-hidden />
            {t(`common:products.${product}`)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
