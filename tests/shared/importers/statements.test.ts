import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import { proposeImport } from '../../../shared/importers/propose';
import { account } from '../../fixtures/records';
import { parseText, verdictsOf } from './read';

const refusal = (text: string) => {
  const read = readBill(new TextEncoder().encode(text));
  return read.ok ? 'read' : read.error;
};

const sgml = `OFXHEADER:100
DATA:OFXSGML
VERSION:102

<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>示例银行<FID>1</FI></SONRS></SIGNONMSGSRSV1>
<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>CNY
<CCACCTFROM><ACCTID>6200000000001111</CCACCTFROM>
<BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240901012345.000[+8:CST]<TRNAMT>-12.50<FITID>a1<NAME>SHOP</STMTTRN>
<STMTTRN>
<TRNTYPE>PAYMENT
<DTPOSTED>20240905
<TRNAMT>200.00
<FITID>a2
<NAME>A &amp; B
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240906<TRNAMT>+30.00<FITID>a3<NAME>REFUND SHOP
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240907<TRNAMT>40.00<FITID>a4<NAME>SOMEONE
</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
`;

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="220"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>CNY</CURDEF>
<CCACCTFROM><ACCTID>6200000000002222</ACCTID></CCACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20240905</DTPOSTED><TRNAMT>200.00</TRNAMT><FITID>b1</FITID><MEMO>还款</MEMO></STMTTRN>
</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
`;

describe('an OFX statement of a card', () => {
  it('is read in its first version, where tags are not closed', () => {
    const bill = parseText(sgml);
    expect(bill).toMatchObject({ format: 'ofx', rows: 4 });
    expect(verdictsOf(bill)).toEqual([
      'left purchase',
      'repayment succeeded credit-card 示例银行',
      'left refund',
      'unsure payer-name',
    ]);
    expect(bill.drafts[0]).toMatchObject({ line: 10, on: '2024-09-05', externalId: 'ofx:1111:a2' });
  });

  it('is read in its second version', () => {
    expect(parseText(xml).drafts).toMatchObject([{ amount: 20000, externalId: 'ofx:2222:b1' }]);
  });

  it('is refused in another currency, and as the statement of another kind of account', () => {
    expect(refusal(xml.replace('>CNY<', '>USD<'))).toEqual({
      code: 'bill-other-currency',
      detail: { currency: 'USD' },
    });
    expect(refusal(xml.replaceAll('CCSTMTRS', 'STMTRS'))).toMatchObject({
      code: 'bill-debit-card',
    });
  });
});

describe('an OFX file with several statements', () => {
  const row = (id: string, amount: string) =>
    `<STMTTRN><TRNTYPE>PAYMENT</TRNTYPE><DTPOSTED>20240906</DTPOSTED><TRNAMT>${amount}</TRNAMT><FITID>${id}</FITID></STMTTRN>`;
  const statement = (tag: string, account: string, currency: string, rows: string) =>
    `<${tag}><CURDEF>${currency}</CURDEF><CCACCTFROM><ACCTID>${account}</ACCTID></CCACCTFROM><BANKTRANLIST>${rows}</BANKTRANLIST></${tag}>`;
  const file = (...statements: readonly string[]) => `<OFX>${statements.join('')}</OFX>`;

  it('keeps the cards apart, and takes nothing from another kind of account', () => {
    const bill = parseText(
      file(
        statement('STMTRS', '1234', 'CNY', row('A1', '8000.00')),
        statement('CCSTMTRS', '5555', 'CNY', row('B1', '200.00')),
        statement('CCSTMTRS', '6666', 'CNY', row('B1', '300.00')),
      ),
    );
    expect(bill.drafts.map(({ externalId }) => externalId)).toEqual(['ofx:5555:B1', 'ofx:6666:B1']);
    expect(bill.left).toMatchObject([{ reason: 'not-credit' }]);
  });

  it('gives each card a group and an account of its own, and knows it again by its number', () => {
    const bill = parseText(
      file(
        '<ORG>BANK</ORG>',
        statement('CCSTMTRS', '5555', 'CNY', row('B1', '200.00')),
        statement('CCSTMTRS', '6666', 'CNY', row('B1', '300.00')),
      ),
    );
    const targets = (...names: readonly string[]) => {
      const accounts = names.map((name) =>
        account({ product: 'credit-card', lender: 'BANK', name }),
      );
      const { groups } = proposeImport(bill, { accounts, records: accounts }, {});
      const nameOf = (id: string) => accounts.find((one) => one.id === id)?.name;
      return groups.map(({ target }) => {
        if (target.kind === 'new') return `new ${target.account.name}`;
        return target.kind === 'existing' ? nameOf(target.accountId) : target.kind;
      });
    };
    expect(targets()).toEqual(['new BANK信用卡 5555', 'new BANK信用卡 6666']);
    expect(targets('BANK 5555', 'BANK 6666')).toEqual(['BANK 5555', 'BANK 6666']);
    expect(targets('A', 'B')).toEqual(['choose', 'choose']);
  });

  it('accounts for the rows of every kind of statement', () => {
    const bill = parseText(
      file(
        statement('INVSTMTRS', '1234', 'CNY', row('A1', '8000.00')),
        statement('CCSTMTRS', '5555', 'CNY', row('B1', '200.00')),
        row('Z1', '1.00'),
      ),
    );
    expect(verdictsOf(bill).map((verdict) => verdict.split(' ')[0])).toEqual([
      ...['left', 'repayment', 'left'],
    ]);
  });

  it('asks about the rows of a card in another currency', () => {
    const bill = parseText(
      file(
        statement('CCSTMTRS', '5555', 'CNY', row('B1', '200.00')),
        statement('CCSTMTRS', '6666', 'USD', row('C1', '30.00')),
      ),
    );
    expect(bill.drafts).toMatchObject([{ externalId: 'ofx:5555:B1' }]);
    expect(bill.unsure).toMatchObject([{ reason: 'currency' }]);
  });
});

const qif = (...days: readonly string[]) =>
  ['!Type:CCard', ...days.flatMap((day) => [`D${day}`, 'T200.00', 'PPayment', '^']), ''].join('\n');

describe('a QIF statement of a card', () => {
  it('reads days whose order only one reading allows', () => {
    expect(parseText(qif('03/04/2024', '03/25/2024')).drafts.map(({ on }) => on)).toEqual([
      '2024-03-04',
      '2024-03-25',
    ]);
    expect(parseText(qif("25/3'24")).drafts.map(({ on }) => on)).toEqual(['2024-03-25']);
  });

  it('asks for the order where several fit, and takes no row meanwhile', () => {
    const bill = parseText(qif('03/04/2024'));
    expect(bill.question).toEqual({ kind: 'date-order', orders: ['mdy', 'dmy'] });
    expect(verdictsOf(bill)).toEqual(['unsure date-order']);
  });

  it('reads by the order that a person chose', () => {
    const read = (dateOrder: 'mdy' | 'dmy') =>
      parseText(qif('03/04/2024'), { dateOrder }).drafts[0]?.on;
    expect([read('mdy'), read('dmy')]).toEqual(['2024-03-04', '2024-04-03']);
  });

  it('judges by sign, words and the account that money came from', () => {
    const text = [
      '!Type:CCard',
      'D2024-09-01',
      'T-5.00',
      'PShop',
      '^',
      'D2024-09-02',
      'T9.00',
      'PX',
      'L[Bank]',
      '^',
      'D2024-09-03',
      'T9.00',
      'PSomeone',
      '^',
      'D2024-09-04',
      'T7.00',
      'PRefund',
      '^',
    ];
    expect(verdictsOf(parseText(text.join('\r\n')))).toEqual([
      'left purchase',
      'repayment succeeded credit-card',
      'unsure payer-name',
      'left refund',
    ]);
  });

  it('is refused for another kind of account', () => {
    expect(refusal('!Type:Bank\nD2024-09-01\nT1.00\n^\n')).toMatchObject({
      code: 'bill-debit-card',
    });
  });
});
