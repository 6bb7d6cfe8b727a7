/** What a bank is called: in full on a bill, in short in the name that a person gave an account. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  工商银行: ['工行', '工商', 'ICBC'],
  农业银行: ['农行', '农业'],
  中国银行: ['中行', 'BOC'],
  建设银行: ['建行', '建设', 'CCB'],
  交通银行: ['交行', '交通', 'BOCOM'],
  招商银行: ['招行', '招商', 'CMB'],
  广发银行: ['广发', 'CGB'],
  邮储银行: ['邮储', '邮政储蓄'],
  浦发银行: ['浦发', '浦东发展'],
};

/** Whether an account's lender or name means the lender of a bill: `中信银行` is that of `中信`, `招商银行` that of `招行信用卡`. */
export function isLender(names: readonly string[], lender: string): boolean {
  const bank = lender.replace(/^中国(?=.+银行)/u, '').replace(/股份有限公司$/u, '');
  const short = bank === '中国银行' ? '' : bank.replace(/银行$/u, '');
  const wanted = [lender, bank, ...(shortNames[bank] ?? []), ...(short.length >= 2 ? [short] : [])];
  return names.some((name) => {
    const said = name.toUpperCase();
    return wanted.some((one) => said.includes(one.toUpperCase()) && !isOther(said, bank));
  });
}

/** 中国银行 stands inside no other bank's name, but `BOC` stands inside `BOCOM`. */
function isOther(name: string, bank: string): boolean {
  return bank === '中国银行' && name.includes('BOCOM');
}
