/** Words of the trends screen. */
export const trends = {
  title: '走势',
  accounts: {
    label: '账户',
    all: '全部账户',
    none: '没有匹配的账户',
    closed: '{{name}}（已关闭）',
  },
  range: {
    label: '时间范围',
    quarter: '3 个月',
    year: '1 年',
    all: '全部',
    custom: '自定',
    from: '从',
    to: '到',
    turned: '起始日不能晚于结束日',
  },
  kinds: {
    label: '看什么',
    limit: '额度与已用',
    utilisation: '使用率',
    rate: '利率',
    score: '评分',
  },
  measure: { label: '对比' },
  markers: {
    title: '标记',
    description: '点一条，图上会指到那一天。',
    none: '这段时间没有标记。',
    open: '打开',
    showing: '图上显示哪些标记',
    older: '更早的 {{n}} 条',
  },
  noAccounts: {
    title: '还没有账户',
    text: '添加账户并记一次查看之后，这里会画出额度的变化。',
    act: '添加账户',
  },
};
