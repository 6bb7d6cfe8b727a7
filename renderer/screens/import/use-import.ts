import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice } from '../../../shared/ipc/contract';
import type { ImportView } from '../../../shared/importers/view';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { useCommand } from '../../components/use-command';
import { takeOfferedFile, useOfferedFile } from '../../navigation/offered-file';
import { noChoice, toAdd } from './import-model';

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly failure: Failure }
  | {
      readonly step: 'preview';
      /** As it was before the person chose anything; what is left out later can be named from it. */
      readonly first: ImportView;
      readonly view: ImportView;
      readonly choice: ImportChoice;
    }
  | { readonly step: 'done'; readonly count: number };

export type Importing = {
  readonly state: ImportState;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  readonly read: (file: File) => void;
  readonly choose: (choice: ImportChoice) => void;
  readonly commit: () => void;
  readonly reset: () => void;
};

/** One import from the file to the commit. Main holds the rows; this only holds what it shows and what was chosen. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [failure, setFailure] = useState<Failure>();
  // The latest question to main; answers to earlier ones no longer count.
  const latest = useRef(0);
  const { commit, busy } = useCommit(state, setState, setFailure);

  const ask = async (question: () => Promise<ImportState | Failure>) => {
    const turn = (latest.current += 1);
    setFailure(undefined);
    const answer = await question();
    if (turn !== latest.current) return;
    if ('step' in answer) setState(answer);
    else setFailure(answer);
  };
  const read = (file: File) => {
    setState({ step: 'reading', name: file.name });
    void ask(() => readFile(file));
  };
  const choose = (choice: ImportChoice) => {
    if (state.step !== 'preview') return;
    setState({ ...state, choice });
    void ask(async () => {
      const answer = await call('import.propose', choice);
      return answer.ok ? { ...state, choice, view: answer.value } : answer.error;
    });
  };
  const reset = () => {
    latest.current += 1;
    setFailure(undefined);
    if (state.step === 'preview') void call('import.cancel', {});
    setState({ step: 'choose' });
  };
  useOffered(read);
  return { state, failure, busy, read, choose, commit, reset };
}

async function readFile(file: File): Promise<ImportState> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { step: 'refused', name, failure: { code: 'too-large' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await call('import.read', { name, bytes });
  if (!answer.ok) return { step: 'refused', name, failure: answer.error };
  return { step: 'preview', first: answer.value, view: answer.value, choice: noChoice };
}

/** What main takes at most; larger files are refused before they are copied over. */
const MOST_BYTES = 64 * 1024 * 1024;

function useCommit(
  state: ImportState,
  setState: (state: ImportState) => void,
  setFailure: (failure: Failure) => void,
) {
  const { t } = useTranslation('import-screen');
  const { run, busy } = useCommand();
  const commit = async () => {
    if (state.step !== 'preview') return;
    const { records } = toAdd(state.view.proposal);
    const said = t('done', { n: records });
    const answer = await run('import.commit', state.choice, { said, quiet: true });
    if (answer.ok) setState({ step: 'done', count: records });
    else setFailure(answer.error);
  };
  return { commit: () => void commit(), busy };
}

/** Takes the file that was dropped on the window, whether this screen stood already or was opened by it. */
function useOffered(read: (file: File) => void): void {
  const offered = useOfferedFile();
  const reader = useRef(read);
  useEffect(() => {
    reader.current = read;
  });
  useEffect(() => {
    const file = offered === null ? null : takeOfferedFile();
    if (file !== null) reader.current(file);
  }, [offered]);
}
