/** What members call their body: "the Drivers' Union", "the Growers' League". */
export const membersBody =
  /^ ?(?:Union|League|Association|Federation|Guild|Club|Society|Alliance|Council|Party|Cooperative|Trust|Fund|School|Forum|Institute)\b/;
