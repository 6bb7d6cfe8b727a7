import { Group, NativeSelect, Radio, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/importers/format';
import { parseMinor } from '../../../shared/money';
import { checkFields } from '../../../shared/records/import-columns';
import type { ImportChoice } from '../../../shared/ipc/contract';
import { Amount } from '../../components/figures';
import { usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { withColumn, withReading } from './import-model';
import classes from './import.module.css';

type QuestionProps<Q extends Question> = {
  readonly question: Q;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
};

/** What the file does not say of itself: the order of its days, or which column holds what. */
export function ReadingQuestion({ question, ...rest }: QuestionProps<Question>) {
  return question.kind === 'columns' ? (
    <ColumnsQuestion question={question} {...rest} />
  ) : (
    <DateOrderQuestion question={question} {...rest} />
  );
}

function DateOrderQuestion(props: QuestionProps<Extract<Question, { kind: 'date-order' }>>) {
  const { t } = useTranslation('import');
  const { question, choice, onChoose } = props;
  return (
    <Section title={t('dateOrder.title')}>
      <Radio.Group
        aria-label={t('dateOrder.title')}
        value={choice.reading?.dateOrder ?? null}
        onChange={(order) => {
          const dateOrder = question.orders.find((one) => one === order);
          if (dateOrder) onChoose(withReading(choice, { dateOrder }));
        }}
      >
        <Group gap="lg">
          {question.orders.map((order) => (
            <Radio key={order} value={order} label={t(`dateOrder.${order}`)} />
          ))}
        </Group>
      </Radio.Group>
    </Section>
  );
}

function ColumnsQuestion(props: QuestionProps<Extract<Question, { kind: 'columns' }>>) {
  const { t } = useTranslation('import');
  const { question, choice, onChoose } = props;
  const { columns } = question;
  const headers = [...new Set(question.headers)].filter((header) => header !== '');
  return (
    <Section title={t('columns.title')} description={t('columns.hint')}>
      <div className={classes.columns}>
        {checkFields.map((field) => (
          <NativeSelect
            key={field}
            label={t(`columns.${field}`)}
            value={columns[field] ?? ''}
            data={[
              { value: '', label: t('columns.none') },
              ...headers.map((header) => ({ value: header, label: header })),
            ]}
            onChange={(event) => {
              const header = event.currentTarget.value || undefined;
              onChoose(withReading(choice, { columns: withColumn(columns, field, header) }));
            }}
          />
        ))}
      </div>
      {columns.status === undefined ? (
        <p className={classes.quiet}>{t('columns.withoutStatus')}</p>
      ) : null}
      <Sample headers={question.headers} rows={question.sample} />
    </Section>
  );
}

/** The first rows as they stand in the file, to tell the columns by. */
function Sample(props: {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const { t } = useTranslation('import');
  return (
    <div className={classes.sample} tabIndex={0} role="group" aria-label={t('columns.title')}>
      <Table verticalSpacing={4} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {props.headers.map((header, at) => (
              <Table.Th key={at}>{header}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((cells, index) => (
            <Table.Tr key={index}>
              {cells.map((cell, at) => (
                <Table.Td key={at}>
                  <Cell text={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** A cell as it stands in the file, but for an amount where these are hidden. */
function Cell({ text }: { readonly text: string }) {
  const { hideAmounts } = usePreferences();
  const minor = hideAmounts ? parseMinor(text) : undefined;
  return minor === undefined ? text : <Amount minor={minor} />;
}
