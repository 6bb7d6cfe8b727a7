/** Words outside the window: the tray, system dialogs, and what notifications say of themselves. */
export const shell = {
  tray: {
    open: '打开',
    log: '记一笔',
    quit: '退出',
    locked: '已锁定',
    nothingDue: '近期没有记着要还的',
    due: '{{account}} · {{day}} 还款',
    overdue: '{{account}} · 已逾期',
    carried: '{{account}} · 已还最低',
  },
  stillRunning: {
    title: '窗口已关闭，提醒照常',
    body: '信用健康仍在后台运行，到时会提醒你。要彻底退出，请用托盘菜单里的“退出”。',
  },
  choose: { folder: '选择存放备份的文件夹', backup: '选择备份文件', kind: '信用健康备份' },
  locked: {
    title: '账本锁着',
    body: '到时仍会提醒，但不说是什么事。输入口令后照常。',
  },
  test: {
    title: '这是一条测试提醒',
    body: '能看到它，说明提醒功能正常。',
  },
  saveDialog: { title: '导出到' },
};
