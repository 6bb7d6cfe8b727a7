import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/ipc/contract';
import type { Failure, FieldIssue } from '../../../shared/result';
import { useCommand } from '../../components/use-command';
import { useTimeToRead } from '../../components/use-time-to-read';
import type { ReadForm } from './drafts/form-model';
import type { LogKind } from './log-model';
import type { Question } from './questions';
import { fieldIssuesOf, sameQuestions } from './refusal';

export type Saving = {
  /** Set while a save waits for the person's word on the questions. */
  readonly asking: { readonly another: boolean } | undefined;
  /** Whether the questions have stood long enough to be answered. */
  readonly answerable: boolean;
  readonly stopAsking: () => void;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  readonly save: (another: boolean) => Promise<void>;
};

type SaveParts = {
  readonly kind: LogKind;
  readonly recordId: string | undefined;
  readonly accountName: string | undefined;
  /** Whether what fell due of a new loan already is logged as paid with it. */
  readonly paidOnTime: (draft: Draft) => boolean;
  readonly read: () => ReadForm;
  readonly ask: (draft: Draft) => readonly Question[];
  readonly refuse: (issues: readonly FieldIssue[]) => void;
  readonly onSaved: (another: boolean) => void;
};

/** Saving: refuses what cannot be read, asks once about what looks odd, sends the rest, and puts main's refusals at their fields. */
export function useSave(parts: SaveParts): Saving {
  const [confirmed, setConfirmed] = useState<readonly Question[]>([]);
  const [asking, setAsking] = useState<Saving['asking']>();
  const [failure, setFailure] = useState<Failure>();
  const answerable = useTimeToRead(asking);
  const { send, busy } = useSend(parts);

  const settleQuestions = (draft: Draft, another: boolean): boolean => {
    const questions = parts.ask(draft);
    if (questions.length > 0 && asking === undefined && !sameQuestions(questions, confirmed)) {
      setAsking({ another });
      return false;
    }
    setConfirmed(questions);
    return true;
  };
  const refuse = (issues: readonly FieldIssue[]) => {
    setAsking(undefined);
    parts.refuse(issues);
  };
  const save = async (another: boolean) => {
    if (asking !== undefined && !answerable) return;
    setFailure(undefined);
    const { draft, issues } = parts.read();
    if (issues.length > 0) {
      refuse(issues);
      return;
    }
    if (!settleQuestions(draft, another)) return;
    const answer = await send(draft);
    if (answer.ok) {
      parts.onSaved(another);
      return;
    }
    const refused = fieldIssuesOf(answer.error);
    if (refused.length > 0) refuse(refused);
    else setFailure(answer.error);
  };
  const stopAsking = () => {
    setAsking(undefined);
  };
  return { asking, answerable, stopAsking, failure, busy, save };
}

/** A new record is added, an edited one takes the place of what it was. */
function useSend({ kind, recordId, accountName, paidOnTime }: SaveParts) {
  const { t } = useTranslation(['log', 'common']);
  const { run, busy } = useCommand();
  const what = t(`records.${kind}`, { ns: 'common' });
  const said =
    accountName === undefined
      ? t('saved', { kind: what })
      : t('savedFor', { kind: what, account: accountName });
  const send = (draft: Draft) =>
    recordId === undefined
      ? run('record.add', { drafts: [draft], paidOnTime: paidOnTime(draft) }, { said, quiet: true })
      : run('record.edit', { id: recordId, draft }, { said, quiet: true });
  return { send, busy };
}
