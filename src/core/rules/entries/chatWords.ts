/** What chats write for something that is no text; those that may also be the label of a line only where they are all of it. */
const media = '图片|表情|动画表情|表情包|Image|Photo|Sticker|Animated Sticker|闪照';
const labels =
  '语音|视频|文件|位置|名片|红包|转账|聊天记录|小程序|音乐|合并转发|Video|File|Voice|Voice Message|Chat History';
const stickers =
  '微笑|撇嘴|发呆|得意|流泪|害羞|闭嘴|大哭|尴尬|发怒|调皮|呲牙|惊讶|抓狂|偷笑|愉快|白眼|傲慢|惊恐|憨笑|悠闲|咒骂|骷髅|敲打|擦汗|抠鼻|鼓掌|坏笑|鄙视|委屈|快哭了|阴险|亲亲|可怜|笑脸|脸红|破涕为笑|嘿哈|捂脸|奸笑|机智|皱眉|吃瓜|天啊|社会社会|旺柴|打脸|翻白眼|让我看看|苦涩|裂开|爱心|心碎|拥抱|握手|抱拳|勾引|拳头|合十|啤酒|咖啡|玫瑰|凋谢|便便|庆祝|礼物|烟花|爆竹|猪头|跳跳|发抖|转圈|Smile|Grin|Facepalm|ThumbsUp|Salute|Doge|旺财|狗头';

const marker = new RegExp(`\\[(?:(${media})|(${labels})|(?:${stickers}))\\](?![(\\[])`, 'g');

interface Marker {
  readonly kind: 'media' | 'sticker';
  readonly index: number;
  readonly written: string;
}

/** Finds what a chat leaves for pictures, files and emoji in a line. */
export function findMarkers(line: string): Marker[] {
  if (!line.includes('[')) return [];
  const found: Marker[] = [];
  for (const { 0: written, 1: picture, 2: label, index } of line.matchAll(marker)) {
    if (label !== undefined && line.trim() !== written) continue;
    found.push({ kind: (picture ?? label) ? 'media' : 'sticker', index, written });
  }
  return found;
}

/** The alternative texts that editors fill in. */
export const editorAlt =
  /^(?:alt(?: ?text)?|替代文字|图片描述|图片说明|在这里插入图片描述|请添加图片描述|输入图片(?:说明|描述)|此处输入图片的?描述|image description|enter image description here|description)$/i;

/** Whether a line is the name of an image file, as editors leave it when a picture is not copied. */
export function isFileName(line: string): boolean {
  return /^(?:image|img|图片|截图|截屏|微信图片_?|企业微信截图_?|WeChat ?\w{0,10}|Screenshot)[\w ()（）.-]{0,40}\.(?:png|jpe?g|gif|webp)$/i.test(
    line.trim(),
  );
}

const name = '[\\p{L}][\\p{L}\\p{N}_@·.-]{0,20}(?: [\\p{L}\\p{N}_@·.-]{1,15})?';
const time = '\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?: ?[AP]M)?';
const day = '(?:20\\d\\d[-/年]\\d{1,2}[-/月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|昨天|星期[一二三四五六日])';
/** `Ann 2024-03-08 10:32:15`, `Ann(12345) 10:32:15`: nothing else has a time to the second. */
const withSeconds = new RegExp(
  `^${name}(?:[(（]\\d{5,12}[)）])?[:：]?\\s{1,3}(?:${day} ?)?\\d{1,2}:[0-5]\\d:[0-5]\\d$`,
  'u',
);
/** `Ann 10:32`: also how a programme is written, but not inside of an entry. */
const withTime = new RegExp(
  `^(?!.*(?:时间|开始|直播|签到|结束|截止|分享|主题))${name}[:：]?\\s{1,3}(?:${day} ?)?${time}$`,
  'iu',
);
/** What the program itself writes between messages. */
const notice =
  /^(?:[—─-]{3,}\s*20\d\d-\d{1,2}-\d{1,2}\s*[—─-]{3,}|.{1,30}撤回了一条消息|.{1,30}拍了拍.{1,30}|.{0,30}邀请.{1,60}加入了?群聊|.{1,30}修改群名为.{1,60}|以下为新消息)$/;

const trace = /\d:[0-5]\d(?: ?[AP]M)?\s*$|撤回|拍了拍|群聊|群名|新消息|20\d\d-\d/i;

/** Whether a line comes from the transcript of a chat: who wrote when, or what the program says of the group. */
export function isTranscript(line: string, isInEntry: () => boolean): boolean {
  if (line.length > 80 || !trace.test(line)) return false;
  const words = line.trim();
  return notice.test(words) || withSeconds.test(words) || (withTime.test(words) && isInEntry());
}
