/** 备份与恢复。 */
export const backups = {
  title: '备份',
  hint: '每天第一次打开时自动备份一次，导入和恢复之前也会备份。备份和账本一样是加密的。保留 7 天、4 周、12 个月各一份。',
  last: '最近一份：{{when}}，共保留 {{n}} 份',
  none: '还没有备份',
  failed: '今天的自动备份没有成功。',
  make: '现在备份',
  made: '已备份，并已核对',
  show: '查看备份',
  hide: '收起',
  restore: '恢复',
  restoreOf: '恢复 {{when}} 的备份',
  reasons: {
    daily: '每日',
    manual: '手动',
    import: '导入前',
    restore: '恢复前',
    migration: '升级前',
  },
  ask: {
    title: '恢复这份备份？',
    body: '账本会回到 {{when}} 的样子。现在的账本会留在数据文件夹里，不会删掉。',
    action: '恢复',
  },
  restored: '已恢复。之前的账本留在：{{path}}',
};
