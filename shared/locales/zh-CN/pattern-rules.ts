/**
 * The words of each rule. `measured` is what a finding says: what the records hold, what the documents make of it, and
 * that it proves nothing. `why` is what the documents say; `needs` is what must be logged to measure it.
 */
const cuts = '两份文档把这和额度下调联系在一起，但这不能证明原因。';
const score = '两份文档说这会影响信用评分，评分又关系到额度，但这不能证明原因。';
const control = '两份文档说这可能触发风控，但这不能证明原因。';
const sign = '文档把它列为账户异常的表现，原因要另外查。';
const cash = '文档提醒留意资金周转，这不代表额度会变。';

export const patternRules = {
  overdue: {
    name: '逾期',
    measured: `你的记录里，最早一笔没还清的已过还款日 {{value}} 天。${score}`,
    measured_late: `你的记录里，近 {{days}} 天有 {{value}} 笔晚还或仍未还清。${score}`,
    why: '文档把逾期列为评分下降和账户异常的原因，把按时还款放在恢复办法的第一位。',
    needs: '账单或借款的还款计划，以及还款记录',
  },
  'utilisation-account': {
    name: '单个账户使用率偏高',
    measured: `你的记录里，最近一次查看时已用额度占总额度的 {{value}}。${cuts}`,
    why: '文档说循环额度会被用尽，并建议把使用率控制在合理范围。多少算合理，文档没有给数字。',
    needs: '一次同时看到总额度和可用额度（或已用额度）的查看',
  },
  'utilisation-total': {
    name: '全部账户使用率偏高',
    measured: `你的记录里，各循环账户合计已用额度占总额度的 {{value}}。${cuts}`,
    why: '文档建议合理控制使用率；这里把各账户合在一起看，共用额度只算一次。',
    needs: '至少两个循环账户，各有一次看到额度和已用的查看',
  },
  'long-occupation': {
    name: '额度长期占用',
    measured: `你的记录里，{{value}} 天来每次查看，使用率都在七成以上。${cuts}`,
    why: '文档说长期占用资金会让可用额度逐渐减少，但没有说多久算长期。',
    needs: '几次能看出使用率的查看',
  },
  'limit-exhausted': {
    name: '额度用尽',
    measured:
      '你的记录里，页面正常但几乎没有可用额度，已连续 {{value}} 次查看如此。文档把它列为“没额度”的一种情形，这不说明原因。',
    why: '文档说多次借款后额度会消耗殆尽，这和被下调、被冻结不是一回事。',
    needs: '一次同时看到总额度和可用额度的查看',
  },
  'frequent-borrowing': {
    name: '频繁借款',
    measured: `你的记录里，近 {{days}} 天借款 {{value}} 次。${cuts}`,
    why: '文档说频繁借款会消耗循环额度，并建议减少借款次数。',
    needs: '借款记录',
  },
  'application-burst': {
    name: '短时间多次申请',
    measured: `你的记录里，{{days}} 天内申请借款 {{value}} 次，被拒的也算。${control}`,
    measured_today: `你的记录里，当天申请借款 {{value}} 次，被拒的也算。${control}`,
    why: '文档把短时间内多次申请列为账户操作异常。',
    needs: '借款、申请或被拒的记录',
  },
  'active-lenders': {
    name: '同时欠款的机构',
    measured: `你的记录里，现在有 {{value}} 家机构的钱没还完。${score}`,
    why: '文档把多头借贷列为评分下降的原因；另一处又建议融资渠道多元化。两种说法都列出来，由你判断。',
    needs: '各账户的已用额度或借款记录',
  },
  'new-lenders': {
    name: '新接触的机构',
    measured: `你的记录里，近 {{days}} 天第一次向 {{value}} 家机构申请或借款。${score}`,
    why: '文档建议非紧急时暂停多头借款这类操作。',
    needs: '写明机构的申请或借款记录',
  },
  'hard-inquiries': {
    name: '征信硬查询',
    measured: `你的记录里，近 {{days}} 天征信报告被机构查询 {{value}} 次。${score}`,
    why: '文档说央行征信等外部数据会影响账户，没有给出查询次数；次数来自常见说法。',
    needs: '标为硬查询的征信查询记录',
  },
  rollover: {
    name: '以贷养贷',
    measured: `你的记录里，近 {{days}} 天有 {{value}} 次是这样：还款前后三天内，又借入了不少于还款额一半的钱。${score}`,
    why: '文档提到多头借贷和过度集中的借贷；借新还旧是它常见的样子。',
    needs: '借款和还款记录',
  },
  inactivity: {
    name: '久未使用',
    measured:
      '你的记录里，这个账户 {{value}} 天没有借款、还款或账单。文档说长期不用可能被下调或冻结，这不能证明原因，也不是要你借钱。',
    why: '文档说长期不用会被看作“低风险偏好”。这只是一种说法；偶尔登录看一眼就好，不必为此借款。',
    needs: '一笔借款、还款或账单，或者开户日期',
  },
  'limit-cut': {
    name: '额度下调',
    measured:
      '你的记录里，近 {{days}} 天总额度最多下调了 {{value}}，还没有恢复。文档把它列为账户异常的表现，原因要另外查。',
    why: '文档把额度降低或冻结列为第一种异常表现，并列出几种可能的原因。临时额度到期不算。',
    needs: '两次看到总额度的查看，或一条额度变动',
  },
  'rate-rise': {
    name: '利率上调',
    measured: `你的记录里，近 {{days}} 天年利率上调了 {{value}} 个百分点。${sign}`,
    measured_high: `你的记录里，近 {{days}} 天年利率上调到 {{value}}。${sign}`,
    why: '文档说被标为“高风险用户”时利率会明显提高。年化 24% 是监管对助贷综合成本的上限要求。',
    needs: '两次看到利率的查看',
  },
  'status-abnormal': {
    name: '状态异常',
    measured: `你的记录里，最近一次查看有 {{value}} 种异常表现。${sign}`,
    measured_stopped: `你的记录里，最近一次查看时额度被冻结或入口关闭，共 {{value}} 种异常表现。${sign}`,
    why: '文档列出四种表现：额度受限、交易失败、利率调整、功能暂停。',
    needs: '一次查看',
  },
  'score-drop': {
    name: '评分下降',
    measured: `你的记录里，最近一次评分比上一次低 {{value}} 分。${cuts}`,
    measured_band: `你的记录里，最近一次评分低了 {{value}} 分，落到下一档。${cuts}`,
    why: '文档说信用评分下降时，系统会自动调整可用额度或限制部分功能。',
    needs: '同一种评分的两次读数',
  },
  'debt-service': {
    name: '还款占收入',
    measured: `你的记录里，从明天起 {{days}} 天内要还的占月收入的 {{value}}，今天到期的和已逾期的没算在内。${cash}`,
    why: '文档提到额度受限会影响资金周转，并建议合理规划还款、保持现金流健康。',
    needs: '一个月的收入',
  },
  'minimum-only': {
    name: '没有按时全额还款',
    measured: `你的记录里，最近连续 {{value}} 期账单，到还款日只还够了最低额，没有还清。${score}`,
    why: '文档讲到长期占用资金和合理的消费习惯，没有提最低还款；期数来自常见说法。',
    needs: '写明最低还款额的账单和还款记录',
  },
  'stale-check': {
    name: '该查看了',
    measured:
      '你的记录里，离上次查看的时间，已是查看间隔的 {{value}} 倍（恢复计划进行时按一周算）。文档建议定期查看额度和提示，这不代表出了问题。',
    measured_never:
      '你的记录里，这个账户添加以后还没有查看过，已过了查看间隔的 {{value}} 倍。文档建议定期查看额度和提示，这不代表出了问题。',
    why: '文档建议定期查看额度变化和风险提示，免得因疏忽错过。',
    needs: '无',
  },
  'due-cluster': {
    name: '还款日扎堆',
    measured: `你的记录里，未来 30 天中，有连续 {{days}} 天集中了 {{value}} 笔还款。${cash}`,
    why: '文档建议合理规划还款计划，确保现金流健康。',
    needs: '账单或借款的还款计划',
  },
  'security-events': {
    name: '账户安全异常',
    measured: `你的记录里，近 {{days}} 天更换设备、手机号或银行卡 {{value}} 次。${control}`,
    measured_logins: `你的记录里，近 {{days}} 天登录失败 {{value}} 次。${control}`,
    measured_danger: `你的记录里，近 {{days}} 天有 {{value}} 条陌生授权、疑似欺诈或不明弹窗。${control}`,
    why: '文档把频繁登录失败和疑似欺诈列为账户操作异常，并提醒警惕不熟悉的弹窗和授权请求。',
    needs: '安全方面的事件或提示记录',
  },
  concentration: {
    name: '欠款集中',
    measured:
      '你的记录里，欠款的 {{value}} 在同一家机构。文档建议避免过度集中的借贷，这不能证明会影响额度。',
    why: '文档建议避免过度集中，但说得含糊：可以理解为分散，也可以理解为少借。',
    needs: '至少两个有欠款的账户',
  },
  'pause-broken': {
    name: '暂停期内有借款或申请',
    measured: `你的记录里，恢复计划的暂停期内有 {{value}} 次借款或申请。${control}`,
    why: '文档建议状态异常时，若非紧急就暂停多头借款等操作。',
    needs: '一份进行中的恢复计划',
  },
  'prompt-unanswered': {
    name: '提示还没处理',
    measured:
      '你的记录里，最早一条未处理的风险提示已放了 {{value}} 天。文档建议留意风险提示，这不代表额度会变。',
    why: '文档建议定期查看风险提示信息。',
    needs: '风险提示记录',
  },
};
