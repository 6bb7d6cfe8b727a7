import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importedFile } from '../../../shared/import-label';
import type { ImportChoice } from '../../../shared/ipc/contract';
import { MOST_IMPORT_BYTES } from '../../../shared/ipc/views';
import type { Reading } from '../../../shared/importers/format';
import type { BillView, MergeView } from '../../../shared/importers/view';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { useCommand } from '../../components/use-command';
import { useUndoable } from '../../mirror/undoable';
import { takeOfferedFile, useOfferedFile, type Offered } from '../../navigation/offered-file';
import { freshCount, noChoice, toAdd } from './import-model';

/** A bill, and what was chosen about it so far. */
export type BillState = {
  readonly step: 'bill';
  /** As it was before anything was left out: what is left out later is named from it. */
  readonly first: BillView;
  readonly view: BillView;
  readonly choice: ImportChoice;
};

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly file: File; readonly failure: Failure }
  | BillState
  | { readonly step: 'merge'; readonly view: MergeView }
  | { readonly step: 'done'; readonly count: number };

/** What a file may need to be opened: a password, or how it is to be read. */
export type Opening = { readonly password?: string; readonly reading?: Reading };

export type Importing = {
  readonly state: ImportState;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  readonly read: (file: File, opening?: Opening) => void;
  readonly choose: (choice: ImportChoice) => void;
  readonly commit: () => void;
  readonly reset: () => void;
};

/** One import from the file to the commit. Main holds the file; this only holds what it shows and what was chosen. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [failure, setFailure] = useState<Failure>();
  // The latest question to main; answers to earlier ones no longer count.
  const latest = useRef(0);
  const { commit, busy } = useCommit(state, setState, setFailure);
  useTakenBack(state.step === 'done', () => {
    setState({ step: 'choose' });
  });

  const ask = async (question: () => Promise<ImportState | Failure>) => {
    const turn = (latest.current += 1);
    setFailure(undefined);
    const answer = await question();
    if (turn !== latest.current) return;
    if ('step' in answer) setState(answer);
    else setFailure(answer);
  };
  const read = (file: File, opening: Opening = {}) => {
    setState({ step: 'reading', name: file.name });
    void ask(() => readFile(file, opening));
  };
  const choose = (choice: ImportChoice) => {
    if (state.step !== 'bill') return;
    setState({ ...state, choice });
    void ask(() => proposed(state, choice));
  };
  const reset = () => {
    latest.current += 1;
    setFailure(undefined);
    if (state.step !== 'choose' && state.step !== 'done') void call('import.cancel', {});
    setState({ step: 'choose' });
  };
  useOffered((offered) => {
    const { file, failure } = offered;
    if (failure === undefined) read(file);
    else setState({ step: 'refused', file, failure });
  });
  return { state, failure, busy, read, choose, commit, reset };
}

async function readFile(file: File, opening: Opening): Promise<ImportState> {
  if (file.size > MOST_IMPORT_BYTES)
    return { step: 'refused', file, failure: { code: 'too-large' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await call('import.read', { name: file.name, bytes, ...opening });
  if (!answer.ok) return { step: 'refused', file, failure: answer.error };
  const view = answer.value;
  if (view.kind === 'exchange') return { step: 'merge', view };
  const { reading } = opening;
  return { step: 'bill', first: view, view, choice: { ...noChoice, ...(reading && { reading }) } };
}

async function proposed(state: BillState, choice: ImportChoice): Promise<ImportState | Failure> {
  const answer = await call('import.propose', choice);
  if (!answer.ok) return answer.error;
  const view = answer.value;
  if (view.kind === 'exchange') return { step: 'merge', view };
  // Read in another way the file has other groups, from which those left out are named.
  const reread = choice.reading !== state.choice.reading;
  return { ...state, choice, view, ...(reread && { first: view }) };
}

function useCommit(
  state: ImportState,
  setState: (state: ImportState) => void,
  setFailure: (failure: Failure) => void,
) {
  const { t } = useTranslation('import-screen');
  const { run, busy } = useCommand();
  const commit = async () => {
    if (state.step !== 'bill' && state.step !== 'merge') return;
    const count =
      state.step === 'bill' ? toAdd(state.view.proposal).records : freshCount(state.view);
    const choice = state.step === 'bill' ? state.choice : noChoice;
    const said = t('done', { n: count });
    const answer = await run('import.commit', choice, { said, quiet: true });
    if (answer.ok) setState({ step: 'done', count });
    else setFailure(answer.error);
  };
  return { commit: () => void commit(), busy };
}

/** Once an import that is said to be done has been undone, it must not be said any longer. */
function useTakenBack(done: boolean, then: () => void): void {
  const isNext = importedFile(useUndoable()?.redo?.label ?? '') !== undefined;
  const stood = useRef(false);
  const act = useRef(then);
  useEffect(() => {
    act.current = then;
  });
  useEffect(() => {
    // What was undone before this import is no longer there to be redone, as soon as main has said so.
    if (!done || !isNext) stood.current = done;
    else if (stood.current) act.current();
  }, [done, isNext]);
}

/** Takes the file that was dropped on the window or opened, whether this screen stood already or was opened by it. */
function useOffered(take: (offered: Offered) => void): void {
  const offered = useOfferedFile();
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const taken = offered === null ? null : takeOfferedFile();
    if (taken !== null) taker.current(taken);
  }, [offered]);
}
