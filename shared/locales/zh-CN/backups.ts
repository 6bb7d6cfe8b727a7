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
  integrity: {
    damaged:
      '核对账本时发现有内容对不上：历史 {{entries}} 步，记录 {{records}}。其余内容不受影响。',
    unfinished: '核对账本时程序两次意外退出，账本文件可能有损坏。',
    more: '另有 {{n}} 条',
    offer: '最近一份完好的备份：{{when}}，比现在少 {{n}} 步。',
    none: '没有找到完好的备份。请先把数据文件夹另存一份。',
    restore: '到设置里恢复',
  },
  ask: {
    title: '恢复这份备份？',
    body: '账本会回到 {{when}} 的样子。现在的账本会留在数据文件夹里，不会删掉。',
    action: '恢复',
  },
  restored: '已恢复。之前的账本留在：{{path}}',
};
