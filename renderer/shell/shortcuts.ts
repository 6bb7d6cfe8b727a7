import { useHotkeys } from '@mantine/hooks';
import { useUndo } from '../components/use-command';
import { useActions } from './actions';

/** The keyboard everywhere. In a text field, undo stays the field's own. */
export function useShortcuts(onFind: () => void): void {
  const actions = useActions();
  const { undo, redo } = useUndo();
  useHotkeys(
    [
      ['mod+K', onFind],
      ['mod+N', actions.log],
      ['mod+L', actions.lock],
      ['mod+H', actions.toggleAmounts],
    ],
    [],
  );
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
  ]);
}
