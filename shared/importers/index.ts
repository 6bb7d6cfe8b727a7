/** The registry of bill formats: add one by adding its file and one line here. The first that recognises a file reads it. */
import { alipayApp2023 } from './alipay-app-2023';
import type { BillFormat } from './format';

export const billFormats: readonly BillFormat[] = [alipayApp2023];
