/** The person's answers about how a file is to be read, as they cross from the window. */
import { z } from 'zod';
import type { CheckColumns, Reading } from './format';
import { checkFields, dateOrders } from './format';

const header = z.string().max(200);

export const checkColumns = z
  .partialRecord(z.enum(checkFields), header)
  .transform((columns): CheckColumns => columns);

export const reading = z
  .object({ dateOrder: z.enum(dateOrders).optional(), columns: checkColumns.optional() })
  .transform(({ dateOrder, columns }): Reading => ({
    ...(dateOrder && { dateOrder }),
    ...(columns && { columns }),
  }));
