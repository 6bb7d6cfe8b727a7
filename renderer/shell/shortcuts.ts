import { useHotkeys, useWindowEvent } from '@mantine/hooks';
import { useUndo } from '../components/use-command';
import { useActions } from './actions';

/**
 * The keyboard everywhere. In a text field, undo stays the field's own. `onBegin` is told of the key that every shortcut
 * begins with.
 */
export function useShortcuts(onFind: () => void, onBegin: () => void): void {
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
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Control' || key === 'Meta') onBegin();
  });
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
  ]);
}
