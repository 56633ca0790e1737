import type { Explanation } from './explanation';

/** PAR82x to PAR84x: directive files. */
export const DIRECTIVES = {
  PAR820: {
    why: {
      vi: 'Nhóm, văn bản viện dẫn, hệ thống, sản phẩm phải được khai trong tệp thì nhiệm vụ mới nhắc đến được; nhắc bằng mã hoặc tên. Sửa chỗ viết sai, hoặc khai thêm mục còn thiếu.',
      en: 'Groups, cited documents, systems and deliverables stand in the file before tasks name them, by id or name. Correct the spelling, or add what is missing.',
    },
  },
  PAR821: {
    why: {
      vi: 'Mã chỉ một thứ, và báo cáo sẽ nhắc đến mã ấy; trùng mã thì không biết là thứ nào. Đổi mã của mục sau. Cơ quan được dùng lại mã khi cơ quan sau nối tiếp cơ quan trước, với “từ ngày” và “đến ngày” không chồng nhau.',
      en: 'An id stands for one thing, and reports name it; with two, nobody knows which. Change the second. Agencies may share an id where one follows the other, with days that do not overlap.',
    },
  },
  PAR822: {
    why: {
      vi: 'Nội dung 1.a.2 thuộc nhiệm vụ 1.a: mã cho biết ngay nó nằm ở đâu. Thường là chép từ nhiệm vụ khác. Sửa mã, hoặc bỏ mã để phần mềm tự đánh số.',
      en: 'Obligation 1.a.2 is one of task 1.a: the id tells where it stands. Mostly it was copied from another task. Correct it, or leave ids out and they are numbered.',
    },
  },
  PAR823: {
    why: {
      vi: 'Đi theo các cơ quan kế tục phải đến một cơ quan còn hoạt động; vòng tròn thì không bao giờ đến. Kiểm tra cơ quan kế tục nào ghi nhầm.',
      en: 'Following successors has to lead to an agency in being; a circle never does. See which successor is wrong.',
    },
  },
  PAR824: {
    why: {
      vi: 'Cơ quan không thể kết thúc trước khi bắt đầu. Thường là đổi chỗ hai ngày hoặc nhầm năm.',
      en: 'An agency cannot end before it begins. Mostly the days are exchanged, or a year is wrong.',
    },
  },
  PAR825: {
    why: {
      vi: 'Cơ quan kế tục bắt đầu vào ngày liền sau ngày cuối của cơ quan cũ. Có khoảng hở thì báo cáo của những ngày ấy không biết là của ai.',
      en: 'A successor begins on the day after the last of its predecessor. In a gap nobody answers for a report.',
    },
  },
  PAR826: {
    why: {
      vi: 'Không việc nào có hạn trước khi văn bản giao việc được ban hành. Thường là nhầm năm.',
      en: 'Nothing is due before the directive that asks for it. Mostly a year is wrong.',
    },
  },
  PAR827: {
    why: {
      vi: 'Thời hạn là một ngày (15/12/2023), một kỳ (Quý IV/2023), hoặc một trong các cách nói được nêu. Cách nói khác thì ghi vào tóm tắt của nhiệm vụ.',
      en: 'A deadline is a day (15/12/2023), a period (Quý IV/2023), or one of the words named. What is said otherwise goes into the summary.',
    },
  },
  PAR828: {
    why: {
      vi: 'Nhiệm vụ giao cho nhóm không có thành viên thì không cơ quan nào thấy nhiệm vụ ấy trong báo cáo của mình. Kê các thành viên; nếu văn bản không kể tên, ghi những cơ quan biết chắc và “đầy đủ: không”.',
      en: 'A task given to a group without members is in nobody’s report. List the members; where the text does not name them, list those that are certain, with “complete: no”.',
    },
  },
  PAR829: {
    why: {
      vi: 'Nội dung công việc cho biết nhiệm vụ gồm những việc gì, và báo cáo mới có thể ghi việc nào đã xong. Thêm mỗi việc một dòng, bắt đầu bằng động từ.',
      en: 'Obligations say what a task consists of, so that a report can say which part is done. Add a line for each, beginning with a verb.',
    },
  },
  PAR830: {
    why: {
      vi: 'Báo cáo mới chỉ có sẵn chỉ tiêu của những nhiệm vụ được giao. Ghi mã nhiệm vụ vào chỉ tiêu, hoặc mã chỉ tiêu vào nhiệm vụ.',
      en: 'A new report holds the indicators of the assigned tasks only. Name a task in the indicator, or the indicator in a task.',
    },
  },
  PAR831: {
    why: {
      vi: 'Có thể khai một phía; nếu khai cả hai phía thì hai danh sách phải khớp. Thêm mã còn thiếu, hoặc bỏ hẳn một trong hai danh sách.',
      en: 'One side is enough; where both have a list, the lists agree. Add what is missing, or drop one of the lists.',
    },
  },
  PAR832: {
    why: {
      vi: 'Tỷ lệ có tử số nằm trong mẫu số không thể quá 100%. Nếu chỉ tiêu này có thể quá, ghi “có thể quá 100%: có”.',
      en: 'A rate whose numerator is part of its denominator cannot exceed 100%. Where it can, say “mayExceedHundred: yes”.',
    },
  },
  PAR833: {
    why: {
      vi: 'Hai điều khai về chỉ tiêu không thể cùng đúng, nên phần mềm sẽ đánh giá sai báo cáo. Sửa một trong hai.',
      en: 'Two things said of the indicator cannot both hold, and reports would be judged wrongly. Correct one.',
    },
  },
  PAR834: {
    why: {
      vi: 'Báo cáo ghi mã để cho biết thuộc văn bản nào; hai văn bản trùng mã thì không phân biệt được. Đặt mã khác, như tên tỉnh và ngày ban hành.',
      en: 'Reports name the id; two directives with one id cannot be told apart. Choose another, such as province and date.',
    },
  },
  PAR835: {
    why: {
      vi: 'Mã cơ quan dùng chung cho mọi văn bản; mã không mang tên tỉnh là của Sóc Trăng. Ghi khóa “tỉnh” ở đầu tệp để mã tự mang tên tỉnh; nếu đúng là các cơ quan ấy, dùng “cơ quan theo” thay vì kê lại.',
      en: 'Agency ids are shared by all directives; those without a province are Sóc Trăng’s. Give “province” and ids carry it; where they are the same agencies, use “agenciesFrom” instead of listing them anew.',
    },
  },
  PAR836: {
    why: {
      vi: 'Mã được gõ lại trong báo cáo, trong lệnh và trong chương trình khác, nên chỉ dùng chữ thường không dấu, chữ số và gạch ngang; mã nhiệm vụ theo mục và điểm của văn bản.',
      en: 'Ids are typed in reports, commands and other programs: lower-case letters without diacritics, digits, hyphens; task ids follow clause and point.',
    },
  },
  PAR837: {
    why: {
      vi: 'Báo cáo được ghi cơ quan bằng chữ viết tắt; chữ chung cho nhiều cơ quan sẽ là lỗi PAR202 ở báo cáo. Không cần sửa nếu cơ quan vẫn quen viết vậy; có thể thêm chữ viết tắt riêng.',
      en: 'Reports may name an agency by its abbreviation; a shared one is the error PAR202 there. Nothing has to change where agencies do write so; a distinct one helps.',
    },
  },
  PAR838: {
    why: {
      vi: 'Cơ quan phải được khai đầy đủ ở một văn bản rồi văn bản khác mới lấy theo được. Bỏ khóa “cơ quan theo” ở một trong các tệp và khai cơ quan tại đó.',
      en: 'Agencies are listed in one directive before another takes them over. Drop “agenciesFrom” from one of the files, and list them there.',
    },
  },
  PAR839: {
    why: {
      vi: 'Loại được đoán theo chữ đầu của tên (Sở …, UBND huyện …; Kế hoạch …, Báo cáo …). Tên này không cho biết, nên tạm coi là sở hoặc báo cáo; hãy ghi khóa “loại”.',
      en: 'The kind is told from how the name begins (Sở …, UBND huyện …; Kế hoạch …, Báo cáo …). This one tells none and is taken for a department or report; give the kind.',
    },
  },
  PAR840: {
    why: {
      vi: 'Mỗi nhiệm vụ có một cơ quan chịu trách nhiệm, hoặc một hay nhiều nhóm mà mọi thành viên đều phải làm. Lập nhóm ở “nhóm cơ quan” rồi giao cho nhóm; cơ quan chỉ phối hợp thì ghi ở “cơ quan tham gia”.',
      en: 'A task has one agency that answers for it, or groups whose members all do. Make a group and bind it; who only takes part goes under “participants”.',
    },
  },
  PAR841: {
    why: {
      vi: 'Mỗi mục ở “cơ quan tham gia” nói về một bên. Ghi một trong: cơ quan, nhóm cơ quan, mô tả, công chúng.',
      en: 'Each entry of “participants” is about one party. Give one of: agency, group, described, public.',
    },
  },
  PAR842: {
    why: {
      vi: 'Người đọc cần biết dữ kiện lấy ở đâu. Ghi nguồn, và với điều suy ra thì cả suy luận; chưa có nguồn thì ghi loại “chưa kiểm chứng”.',
      en: 'Readers have to know where a fact is from. Name the source, and how it follows where it is inferred; without a source, say “unverified”.',
    },
  },
  PAR843: {
    why: {
      vi: 'Văn bản chỉ viện dẫn được điều đã có. Thường là nhầm ngày hoặc năm của một trong hai văn bản.',
      en: 'A directive can only cite what was there. Mostly the day or year of one of the two is wrong.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
