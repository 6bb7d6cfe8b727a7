import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../../../shared/records';
import type { Failure } from '../../../shared/result';
import { productIcons } from '../../components/account-mark';
import { ErrorText } from '../../components/error-text';
import { usePreferences } from '../../components/preferences';
import { useCommand } from '../../components/use-command';
import { useTimeToRead } from '../../components/use-time-to-read';
import { QuestionLine } from '../log/fields/question-line';
import { useLogWords } from '../log/log-words';
import type { Question } from '../log/questions';
import { sameQuestions } from '../log/refusal';
import { FirstAccountFields } from './first-account-fields';
import {
  basisFor,
  changeProduct,
  firstQuestions,
  isDueDayUnread,
  isRateUnread,
  offeredProducts,
  valuesFor,
  type FirstAccountValues,
} from './first-account-model';
import { useAddFirst } from './use-add-first';
import classes from './first-run.module.css';

/** The first account, from what is commonly known of its product, with a first look at its figures; or demo data. */
export function FirstAccount({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['first-run', 'common', 'log']);
  const { locale, today } = usePreferences();
  const { run, busy: filling } = useCommand();
  const { add, busy } = useAddFirst();
  const [values, setValues] = useState<FirstAccountValues>();
  const [failure, setFailure] = useState<Failure>();
  const [asked, setAsked] = useState<readonly Question[]>();
  const answerable = useTimeToRead(asked);
  // The button is free for a moment between the account and its check, and until this screen is gone.
  const adding = useRef(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (values === undefined || isRateUnread(values) || isDueDayUnread(values)) return;
    const basis = basisFor(values.product, locale);
    const questions = firstQuestions(values, { on: today, basis });
    if (!sameQuestions(questions, asked ?? [])) {
      setAsked(questions);
      return;
    }
    if (adding.current) return;
    adding.current = true;
    const error = await add(values);
    setFailure(error);
    if (error === undefined) onDone();
    else adding.current = false;
  };
  const change = (next: FirstAccountValues) => {
    setValues(next);
    setAsked(undefined);
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
            change(
              values === undefined
                ? valuesFor(product, locale)
                : changeProduct(values, product, locale),
            );
          }}
        />
        {values === undefined ? null : (
          <FirstAccountFields values={values} onChange={change} failure={failure} />
        )}
        <Asked questions={asked ?? []} />
        {failure?.issues === undefined ? <ErrorText failure={failure} /> : null}
        <Group>
          {values === undefined ? null : (
            <Button
              type="submit"
              size="md"
              loading={busy}
              disabled={asked !== undefined && !answerable}
            >
              {t(asked === undefined ? 'first-run:account.save' : 'log:buttons.saveAnyway')}
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

/** What looks odd about the first figures, said once before they are saved. */
function Asked({ questions }: { readonly questions: readonly Question[] }) {
  const words = useLogWords();
  if (questions.length === 0) return null;
  return (
    <div role="alert">
      {questions.map((question) => (
        <QuestionLine key={`${question.path} ${question.code}`}>
          {words.questionOf('check', question, 'CNY')}
        </QuestionLine>
      ))}
    </div>
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
