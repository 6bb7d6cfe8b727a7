import { safeStorage } from 'electron';
import type { Keychain } from '../vault/vault';

/**
 * The system's keychain through Electron. On Linux without a secret service Electron may fall back to `basic_text`,
 * which hides nothing: that counts as no keychain.
 */
export const keychain: Keychain = {
  status: () => {
    const backend = backendName();
    const available = safeStorage.isEncryptionAvailable() && backend !== 'basic_text';
    return { available, backend };
  },
  wrap: (text) => safeStorage.encryptString(text),
  unwrap: (data) => safeStorage.decryptString(data),
};

function backendName(): string {
  if (process.platform === 'darwin') return 'keychain';
  if (process.platform === 'win32') return 'dpapi';
  // Electron before 28 cannot tell which Linux backend it uses. The types know only the newest Electron.
  const storage = safeStorage as { getSelectedStorageBackend?: () => string };
  return storage.getSelectedStorageBackend?.() ?? 'linux';
}
