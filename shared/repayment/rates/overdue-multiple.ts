/**
 * How many times the normal rate an overdue amount is commonly said to cost: 1.5 on many pages about consumer credit,
 * which give no source (grade D). The contract decides; editable, and shown as unverified.
 */
export const OVERDUE_MULTIPLE = 1.5;
