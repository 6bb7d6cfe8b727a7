/** The person's answers about how a file is to be read, as they cross from the window. */
import { z } from 'zod';
import { checkColumns } from '../records/import-columns';
import { dateOrders, type Reading } from './format';

export const reading = z
  .object({ dateOrder: z.enum(dateOrders).optional(), columns: checkColumns.optional() })
  .transform(({ dateOrder, columns }): Reading => ({
    ...(dateOrder && { dateOrder }),
    ...(columns && { columns }),
  }));
