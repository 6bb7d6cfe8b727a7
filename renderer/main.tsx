import './styles/mantine.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeFor } from '../shared/locales';
import { App } from './app';
import { startTexts } from './i18n/i18n';
import { ignoreHeldEnter } from './shell/held-enter';
import { keepFocus } from './shell/keep-focus';
import { watchCopies } from './shell/watch-copies';
import { watchUndoable } from './mirror/undoable';
import { shareNonce } from './styles/nonce';
import { markPlatform } from './styles/platform';

shareNonce();
markPlatform();
watchUndoable();
watchCopies();
keepFocus();
ignoreHeldEnter();

const root = document.getElementById('root');
if (root) {
  // The page comes in the system's language.
  void startTexts(localeFor([document.documentElement.lang])).then(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
