import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './styles/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeFor } from '../shared/locales';
import { App } from './app';
import { startTexts } from './i18n/i18n';
import { watchCopies } from './shell/watch-copies';
import { watchUndoable } from './mirror/undoable';
import { shareNonce } from './styles/nonce';

shareNonce();
startTexts(localeFor(navigator.languages));
watchUndoable();
watchCopies();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
