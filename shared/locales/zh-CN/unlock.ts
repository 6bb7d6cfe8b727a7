/** 解锁，以及账本打不开时。 */
export const unlock = {
  title: '解锁账本',
  passphrase: '口令',
  action: '解锁',
  wrong: '口令不对，请再输入一次。',
  wait: '请等 {{n}} 秒再试。',
  recoveryInstead: '忘了口令？用恢复码打开',
  passphraseInstead: '用口令打开',
  recovery: '恢复码',
  recoveryHint: '七组，每组四个字符。打开后请到设置里换一个新口令。',
  note: '口令只在这台电脑上核对，不会发送到任何地方。',
  failure: {
    folder: '数据文件夹',
    checking: '正在核对账本',
    checkingWhy: '上次打开账本时应用意外退出，所以先核对一遍再打开。',
    untouched: '没有改动任何数据。',
    quit: '退出',
    reload: '重新载入',
    titles: {
      'ledger-newer': '这个账本由更新的版本写成',
      'vault-newer': '这个账本由更新的版本写成',
      'ledger-damaged': '账本文件有损坏',
      'ledger-unreadable': '账本文件读不出来',
      'ledger-aborts': '账本文件坏了一处',
      'vault-damaged': '钥匙文件有损坏',
      'keychain-unavailable': '系统钥匙串现在用不了',
      'keychain-changed': '系统换了钥匙串',
      'keychain-refused': '系统钥匙串没有交出钥匙',
      'mirror-failed': '画面没能更新',
      other: '账本没能打开',
    },
    advice: {
      'ledger-newer': '请安装最新版后再打开。旧版本不会去改新格式的账本。',
      'vault-newer': '请安装最新版后再打开。旧版本不会去改新格式的账本。',
      'ledger-damaged': '账本读到一处就断了，所以没有打开，以免损失更多。可以从备份恢复。',
      'ledger-unreadable': '文件可能不完整，或被别的内容盖掉了，所以没有打开。可以从备份恢复。',
      'ledger-aborts':
        '上次打开账本时应用意外退出。这次先单独试读了一遍，读到坏的地方就中断，所以没有打开。可以从备份恢复。',
      'vault-damaged':
        '没有完整的钥匙就打不开账本。如果你有这个文件夹的副本，请用副本里的 vault.json 换回。',
      'keychain-unavailable':
        '账本的钥匙存在系统钥匙串里。请先登录或解锁系统钥匙串（{{made}}），再重新打开。',
      'keychain-changed':
        '账本的钥匙存在 {{made}} 里，而系统现在用的是 {{now}}。请换回原来的钥匙串，再重新打开。',
      'keychain-refused': '请先解锁系统钥匙串（{{made}}），并允许读取，再重新打开。',
      'mirror-failed': '数据都在，只是画面没有跟上。请重新载入。',
      other: '原因代码：{{code}}。请退出后再打开一次；还不行的话，先把数据文件夹另存一份。',
    },
  },
};
