/**
 * eForms notices: what a contracting authority announced (contract notice) or reported (contract award notice), as UBL
 * XML. Terms are named after the business terms (BT) of Implementing Regulation (EU) 2019/1780; where they stand in the
 * document follows the field list of the eForms SDK.
 *
 * <p>{@link nl.tredewijzer.tender.formats.notice.NoticeReader} reads with the JDK alone: no document type, no entity, nothing from
 * outside, bounded size, depth and number of elements; namespaces by their address, never by their prefix. What stands
 * in a notice and cannot be read becomes a remark; what a notice does not say stays empty.
 */
package nl.tredewijzer.tender.formats.notice;
