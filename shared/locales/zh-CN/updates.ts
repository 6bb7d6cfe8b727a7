/** 应用自己的新版本。 */
export const updates = {
  title: '更新',
  version: '当前版本 {{version}}',
  none: '这个安装包不检查更新，也没有能联网的开关。有新版本时，下载后覆盖安装，账本不受影响。',
  allow: '允许检查更新',
  allowHint:
    '默认关闭。打开后，应用每天向 {{host}} 问一次有没有新版本，只问这一件事，不发送任何记录。除此之外仍然不联网。',
  restart: {
    on: '重新打开应用后生效。',
    off: '重新打开应用后不再联网。',
    now: '现在重新打开',
  },
  ask: '现在检查',
  download: '下载',
  install: '安装并重新打开',
  later: '以后再说',
  steps: {
    rest: '还没有检查',
    asking: '正在检查…',
    newest: '已是最新版本',
    found: '有新版本 {{version}}，还没有下载',
    fetching: '正在下载 {{version}}：{{percent}}',
    fetched: '{{version}} 已下载并核对，可以安装',
  },
  failed: {
    unreachable: '没有连上更新服务器，或服务器上没有可用的更新。应用照常可用。',
    mismatch: '下载的文件与公布的不一致，已经丢弃，没有安装。',
    'not-installed': '系统没有让它安装。应用还是原来的版本。',
  },
  banner: {
    label: '新版本',
    found: '有新版本 {{version}}。下载后会核对，再由你决定何时安装。',
    fetched: '{{version}} 已下载并核对。安装时应用会关闭并重新打开，账本留在原处。',
  },
};
