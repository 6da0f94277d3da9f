const common =
  'tada 🎉,rocket 🚀,bug 🐛,sparkles ✨,fire 🔥,heart ❤️,smile 😄,smiley 😃,grin 😁,laughing 😆,joy 😂,wink 😉,blush 😊,thinking 🤔,' +
  'cry 😢,sob 😭,sweat_smile 😅,sunglasses 😎,heart_eyes 😍,clap 👏,pray 🙏,muscle 💪,wave 👋,ok_hand 👌,raised_hands 🙌,' +
  'thumbsup 👍,+1 👍,thumbsdown 👎,-1 👎,point_right 👉,point_left 👈,point_up ☝️,point_down 👇,eyes 👀,star ⭐,star2 🌟,zap ⚡,boom 💥,' +
  'bulb 💡,memo 📝,book 📖,books 📚,pencil ✏️,bell 🔔,warning ⚠️,exclamation ❗,question ❓,no_entry ⛔,x ❌,white_check_mark ✅,' +
  'heavy_check_mark ✔️,ballot_box_with_check ☑️,lock 🔒,key 🔑,link 🔗,mag 🔍,wrench 🔧,hammer 🔨,gear ⚙️,package 📦,calendar 📅,' +
  'date 📅,pushpin 📌,mega 📣,loudspeaker 📢,computer 💻,iphone 📱,email 📧,gift 🎁,trophy 🏆,medal_sports 🏅,coffee ☕,beer 🍺,' +
  'cake 🍰,christmas_tree 🎄,cn 🇨🇳,dog 🐶,cat 🐱,snake 🐍,whale 🐳,penguin 🐧,crab 🦀,construction 🚧,art 🎨,recycle ♻️';

/** Emoji codes that are in common use, without their colons, and what they stand for. */
export const emojiCodes: ReadonlyMap<string, string> = new Map(
  common.split(',').map((pair): [string, string] => {
    const [name = '', sign = ''] = pair.split(' ');
    return [name, sign];
  }),
);
