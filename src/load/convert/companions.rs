//! Guides, phrases, settings and exercises.

use super::Converter;
use crate::load::{KeyPath, file};
use crate::model::{
    Exercise, Guide, Phrase, Remark, Rendering, Setting, Stage, Utterance, Utterances,
};

impl Converter<'_> {
    /// A guide to a language.
    pub(in crate::load) fn guide(&mut self, guide: file::Guide) -> Guide {
        let top = KeyPath::default();
        let ask = guide.ask.into_iter().enumerate();
        let ask = ask.map(|(place, text)| self.localised(&top.key("ask").index(place), text));
        let ask = ask.collect();
        Guide {
            ask,
            gender: self.localised(&top.key("gender"), guide.gender),
            pronouns: self.localised(&top.key("pronouns"), guide.pronouns),
            address: self.localised(&top.key("address"), guide.address),
            confused: self.localised(&top.key("confused"), guide.confused),
            varieties: self.localised(&top.key("varieties"), guide.varieties),
            sources: self.parse_all(&top.key("sources"), &guide.sources),
        }
    }

    /// A phrase; `None` when its identifier or a value of a closed list is none.
    pub(in crate::load) fn phrase(&mut self, id: &str, phrase: file::Phrase) -> Option<Phrase> {
        let top = KeyPath::default();
        let id = self.parse(&top, id);
        let moment = self.parse(&top.key("moment"), &phrase.moment);
        let to = self.parse(&top.key("to"), &phrase.to);
        let title = self.localised(&top.key("title"), phrase.title);
        let note = self.localised(&top.key("note"), phrase.note);
        let say = self.utterances(&top.key("say"), phrase.say);
        let tell = self.utterances(&top.key("tell"), phrase.tell);
        Some(Phrase {
            id: id?,
            moment: moment?,
            to: to?,
            title,
            note,
            say,
            tell,
        })
    }

    fn utterances(
        &mut self,
        key: &KeyPath,
        languages: file::Ordered<Vec<file::Utterance>>,
    ) -> Utterances {
        let languages = languages.0.into_iter();
        let languages = languages.filter_map(|(tag, sentences)| {
            let key = key.key(&tag);
            let sentences = sentences.into_iter().enumerate();
            let sentences =
                sentences.map(|(place, sentence)| self.utterance(&key.index(place), sentence));
            let sentences = sentences.collect();
            Some((self.tag(&key, &tag)?, sentences))
        });
        languages.collect()
    }

    fn utterance(&mut self, key: &KeyPath, sentence: file::Utterance) -> Utterance {
        let interpreter = sentence.interpreter;
        let person = sentence.person;
        Utterance {
            text: sentence.text.into(),
            interpreter: interpreter.and_then(|text| self.parse(&key.key("interpreter"), &text)),
            person: person.and_then(|text| self.parse(&key.key("person"), &text)),
            sources: self.parse_all(&key.key("sources"), &sentence.sources),
        }
    }

    /// A setting; `None` when its identifier or area is none.
    pub(in crate::load) fn setting(&mut self, id: &str, setting: file::Setting) -> Option<Setting> {
        let top = KeyPath::default();
        let id = self.parse(&top, id);
        let area = self.parse(&top.key("area"), &setting.area);
        let title = self.localised(&top.key("title"), setting.title);
        let summary = self.localised(&top.key("summary"), setting.summary);
        let phrases = self.parse_all(&top.key("phrases"), &setting.phrases);
        let stages = setting.stage.into_iter().enumerate();
        let stages = stages.map(|(place, stage)| {
            let key = top.key("stage").index(place);
            Stage {
                title: self.localised(&key.key("title"), stage.title),
                concepts: self.parse_all(&key.key("concepts"), &stage.concepts),
            }
        });
        let stages = stages.collect();
        let wrong = self.remarks(&top.key("wrong"), setting.wrong);
        let advice = self.remarks(&top.key("advice"), setting.advice);
        Some(Setting {
            id: id?,
            area: area?,
            title,
            summary,
            stages,
            phrases,
            wrong,
            advice,
        })
    }

    fn remarks(&mut self, key: &KeyPath, remarks: Vec<file::Remark>) -> Box<[Remark]> {
        let remarks = remarks.into_iter().enumerate();
        let remarks = remarks.map(|(place, remark)| {
            let key = key.index(place);
            Remark {
                text: self.localised(&key.key("text"), remark.text),
                sources: self.parse_all(&key.key("sources"), &remark.sources),
            }
        });
        remarks.collect()
    }

    /// An exercise; `None` when an identifier, a language or a verdict is none.
    pub(in crate::load) fn exercise(
        &mut self,
        id: &str,
        exercise: file::Exercise,
    ) -> Option<Exercise> {
        let top = KeyPath::default();
        let id = self.parse(&top, id);
        let setting = self.parse(&top.key("setting"), &exercise.setting);
        let concepts = self.parse_all(&top.key("concepts"), &exercise.concepts);
        let from = self.tag(&top.key("from"), &exercise.from);
        let to = self.tag(&top.key("to"), &exercise.to);
        let title = self.localised(&top.key("title"), exercise.title);
        let situation = self.localised(&top.key("situation"), exercise.situation);
        let literal = self.localised(&top.key("literal"), exercise.literal);
        let renderings = exercise.rendering.into_iter().enumerate();
        let renderings = renderings.filter_map(|(place, rendering)| {
            let key = top.key("rendering").index(place);
            let verdict = self.parse(&key.key("verdict"), &rendering.verdict);
            let reason = self.localised(&key.key("reason"), rendering.reason);
            Some(Rendering {
                text: rendering.text.into(),
                verdict: verdict?,
                reason,
            })
        });
        let renderings = renderings.collect();
        Some(Exercise {
            id: id?,
            setting: setting?,
            concepts,
            from: from?,
            to: to?,
            title,
            situation,
            utterance: exercise.utterance.into(),
            romanised: exercise.romanised.map(Into::into),
            literal,
            renderings,
        })
    }
}
