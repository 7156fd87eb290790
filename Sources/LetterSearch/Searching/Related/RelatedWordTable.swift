/// The related words that the program brings along: see ``RelatedWords``.
///
/// One entry a line, in the order of its bytes: what somebody types, a colon, and what passages on the
/// same subject say, parted by commas; the sign ~ stands before words that alone are no sign of the
/// subject. A few words each, in lower case and in any form: both sides are stemmed. Written by hand for
/// letters of inspectors, from their vocabulary and without a look at judged queries.
enum RelatedWordTable {
  static let text = """
    1 to 1: one-to-one, individual support, tuition
    16 and 17: homeless, 16- and 17-year-old, southwark
    18th birthday: age of 18, adulthood, turn 18, transition
    2 year olds: nursery, early years, day care
    24 hours: out of hours, emergency duty
    24/7: out of hours, 24-hour, emergency duty
    26 weeks: court proceedings, timescales, delay, ~timeliness, court timescales, care proceedings, proceedings
    3 rs: reading, mathematics, literacy and numeracy, ~writing
    3 year olds: nursery, early years, pre-school
    4 year olds: reception aged children, early years, nursery
    45 days: assessment timescales, timeliness of assessments
    5 to 7: key stage 1, infant, years 1 and 2
    5 year olds: reception, key stage 1, infant
    999: control room
    a and e: emergency department, hospital, urgent care
    a few: small number, minority, some
    a level: sixth form, post-16, key stage 5, examination, qualification
    a long time ago: historical, non-recent, previous
    a lot: high number, large proportion, considerable, ~many
    a lot of: high number, large proportion, considerable, ~many
    a&e: emergency department, hospital
    abandoned: neglect, rejected, left
    abducted: child abduction, abduction warning, missing, whereabouts, child abduction warning, disruption, warning notices
    abduction notice: abduction warning, disruption, child abduction
    abe: achieving best evidence, joint interviews, interviews
    ability: skill, capability, aptitude, attainment
    ability groups: setting by ability, streaming
    able children: most able, talented, higher attaining, ~challenge
    able pupils: most able, talented, higher attaining, ~challenge
    able to learn: available to learn, access the curriculum, ready to learn
    about the child: child-focused, child-centred, child's needs
    about to start: shortly be taking up, newly appointed, ~introduced
    above and beyond: exceptional, tenacious, committed
    above average: higher than average, above national, exceed, better than
    abroad: overseas, ~international
    absconded: missing, go missing, missing episodes, whereabouts
    absence: absent, not present, attendance, persistent absence, non-attendance, absenteeism, missing school, ~missing
    absence of staff: sickness, vacancies
    absent: absence, not present, non-attendance, not attending, attendance, missing school, ~missing
    absent father: fathers, non-resident, ~male
    abuse: harm, abusive, mistreatment, ~neglect
    abuse between pupils: peer-on-peer, harmful sexual behaviour, bullying
    abuse by carer: allegations, designated officer, foster carers, lado
    abuse by father: fathers, perpetrators, male, domestic abuse, sexual abuse
    abuse by parents: physical abuse, neglect, significant harm, ~parents
    abuse by relative: family environment, sexual abuse
    abuse by staff: designated officer, lado, allegations against professionals
    abuse by teacher: designated officer, lado, allegations, position of trust, ~professionals
    abuse images: online, indecent images, internet, online child abuse
    abuse in care: allegations, designated officer, children in care, foster carers, ~looked after, ~care system
    abuse in family: sexual abuse, ~domestic abuse
    abuse long ago: non-recent, historical
    abuse spotted: indicators, signs, ~identified, ~recognise
    abused at home: domestic abuse, neglect
    abused boys: male, boys, sexual abuse, sexual exploitation
    abused child: abuse, victims, significant harm, sexually abused, physical abuse
    abused mother: domestic abuse, victims, mothers, idva, refuge
    abused woman: domestic abuse, victims, women, idva, refuge
    abusive: abuse, violent, coercive
    abusive boyfriend: perpetrators, domestic abuse, coercive, controlling, sexual exploitation
    abusive dad: perpetrators, domestic abuse, fathers, coercive, controlling
    abusive father: perpetrators, domestic abuse, fathers, coercive, controlling
    abusive home: domestic abuse, significant harm, neglect, family home
    abusive husband: perpetrators, domestic abuse, coercive, controlling
    abusive men: perpetrators, male, domestic abuse, perpetrator programmes
    abusive parent: perpetrators, domestic abuse, significant harm, emotional abuse
    abusive partner: perpetrators, domestic abuse, coercive, controlling, victims
    abusive relationship: domestic abuse, domestic violence, ~victims
    academic: attainment, achievement, ~educational
    academy: training, newly qualified, learning and development, academy trust, multi-academy trust, converter, ~school
    academy chain: multi-academy trust, academy trust, mat, sponsor
    academy order: academisation, become an academy, convert
    academy trust: multi-academy trust, mat, trustee, sponsor, ~trust
    accelerate: speed up, quicken, rapid, increase pace
    accept criticism: learning culture, open to challenge, welcomed, scrutiny
    access to health: health services, health needs, appointments, ~registered
    access to learning: access the curriculum, barriers to learning, available to learn
    access to records: files, life-story, ~records
    accessible: easy to use, straightforward, ~available
    accident: injury, ~incident, ~health and safety
    accident and emergency: emergency department, hospital, urgent care
    accommodation: housing, place to live, placement, tenancy
    accountability: hold to account, answerable, ~governance, ~scrutiny
    accurate: correct, accuracy, precise, reliable, exact
    accurate assessment: accuracy of assessment, moderation, reliable assessment
    accusation: allegation, alleged
    accused: alleged, allegation, suspect
    achieve: success, succeed, attain
    achievement: attainment, standards, progress, outcomes, success
    across borders: neighbouring, other local authorities, cross-border
    across the board: consistently, all areas, widespread
    across the country: trend, ~nationally, ~england
    across the school: whole-school, throughout the school, school-wide
    act fast: promptly, swift, without delay, ~immediate, ~timely
    act on findings: action taken, areas for improvement, acted on, ~responded
    act too late: delay, not timely, missed opportunities, reactive
    acted fast: responded swiftly, decisive actions, swift
    acting head: interim headteacher, acting headteacher, temporary headteacher
    acting out: challenging behaviour, behaviour as communication, outburst, dysregulated
    action: action taken, ~step, ~measure, ~intervention
    action in plan: specific actions, clear actions, timescales, smart
    action plan: improvement plan, development plan, plan of action, planned action
    actions have consequences: cause and effect, choices, ~consequences
    actions not done: not completed, drift, followed through, not progressed, ~not undertaken, ~lack of
    actions not followed: follow-up, drift, not completed
    active: ~engaged, ~participate, ~proactive
    ad hoc: unplanned, informal, not systematic
    adaptation: adjustment, tailored, modified, differentiation
    adapted curriculum: curriculum is adapted, meet their needs, tailored, personalised
    addict: substance misuse, addiction, drug misuse, dependent
    addicted: alcohol misuse
    addiction: substance misuse, drug misuse, dependency
    adding up: numeracy, mathematics, calculation
    additional needs: special educational needs, send, complex needs, disability, extra support
    additional support: extra help, intervention, targeted support, extra support
    address: tackle, deal with, resolve, ~respond
    adds up: cumulative, cumulative harm, cumulative impact
    adequate: satisfactory, acceptable, sufficient, ~appropriate
    adhd: attention deficit, hyperactivity, neurodiverse, neurodevelopmental, ~attention
    admin: administrative, business support
    admission: intake, entry, school place, enrol
    admit: acknowledge, recognise, accept
    admit mistakes: acknowledge, honest, self-evaluation, transparent
    admit problems: acknowledge, recognise, self-evaluation
    adolescent: teenager, older children, young people, young person, older child, ~youth
    adopt: adoption, adopters, adoptive, ~permanence
    adopted child: adoption, post-adoption
    adopter: adoption, adoptive, adoptive parents
    adopters found: family finding, matching, prospective adopters
    adoption: adopters, adopted, adoptive, permanence, ~early permanence
    adoption agency: regional adoption, adopters, family finding
    adoption breaks down: disruption, adoption support, adoptive
    adoption delay: family finding, delay, placement order, ~timeliness
    adoption failed: disruption, adoption support, adoptive
    adoption panel: adopters, matching, agency decision
    adoption plan: placement order, family finding, adopters, ~permanence
    adoption speed: delay, family finding, placement order, ~timeliness
    adoption support: post-adoption, adopters, adoptive
    adoption team: regional adoption, adopters, family finding
    adoptive parents: adopters, adoption, adoptive, prospective adopters
    adult: ~parent
    adult at conference: parents attend, advocacy, participate
    adult classes: courses, family learning, further study, qualifications
    adult courses: family learning, further study, qualifications
    adult education: adult learning, community learning, further education, courses
    adult learning: adult education, community learning, courses for adults, family learning, college
    adult literacy: adult learning, basic skills, courses, family learning
    adult mental health: parental mental health, mental health services, think family
    adult mental health services: adult mental health, think family, psychiatric, information-sharing, ~parental mental health
    adult placement: supported lodgings, shared lives, adult services
    adult services: adult social care, transition, adulthood, transition to adulthood
    adult support: teaching assistants, support staff, additional adults
    adult-focused: parents' needs, adult-centred, lose focus
    adulthood: transition, adult life, ~independence
    adults in class: teaching assistants, support staff, additional adults, deployed
    advanced practitioner: senior practitioners, practice development
    adventure: outdoor learning, residential visit, enrichment
    adverse: negative, trauma, detrimental, ~harmful
    adverse childhood: ace, trauma, adverse childhood experiences
    advice: guidance, consultation, advise, recommendation, consultancy, ~signposting
    advice for professionals: consultation, professional consultation, advice line, front door
    advice for teachers: practical strategies, advice and support, outreach, ~consultation
    advice line: helpline, consultation, advice and support
    advice to schools: outreach, advice and support, local authority officer, ~consultation
    adviser: personal advisers, advisor, pas, consultant, school improvement officer, improvement partner
    advisers change: frequent changes in local authority officers, turnover, limiting effect
    advisers keep changing: frequent changes in local authority officers, turnover, limiting effect
    advisor: improvement adviser
    advisory teacher: outreach, specialist, adviser
    advocacy: advocate, independent advocate, ~represent
    advocate: advocacy, independent advocate, ~voice
    advocate at conference: advocacy, conferences, children's views, represent
    advocates for children: advocacy, independent advocate, children's views, represent
    afford: low income, financial, subsidise
    afford clubs: financial difficulties, funding is secured, extra-curricular
    afford trips: financial difficulties, funding is secured, subsidised, extra-curricular
    afghan: refugee, newly arrived, asylum-seeking, unaccompanied
    afraid: frightened, fear, scared
    afraid of school: anxiety, fear, school avoidance, bullying
    after 16: post-16, further education, college, apprenticeships
    after 18: care leavers, adulthood, staying put, adult services, pathway plans
    after 21: care leavers, over 21, keep in touch, aged 21
    after bad inspection: inadequate, improvement plan, improvement board, since the last
    after birth: new-born, maternity, babies
    after care: care leavers, aftercare, leaving care
    after gcses: post-16, further education, college, apprenticeships
    after hours: out of hours, emergency duty, outside office hours
    after inadequate: improvement plan, improvement board, inadequate, commissioner, ~monitoring
    after inspection: since the last, areas for improvement, improvement plan, next inspection
    after leaving care: care leavers, after-care, staying close, local offer, care-experienced
    after nurture group: no longer in the group, lasting influence, reintegrate, older pupils
    after school club: extra-curricular, extended school, wraparound care, clubs
    after school ends: post-16, further education, employment
    after the group: no longer in the group, lasting influence, reintegrate
    after-school: extra-curricular, club, after school, wraparound, extended school
    aftercare: after-care, care leavers, leaving care
    again and again: repeat, repeatedly, re-referrals, recurring
    age 21: care leavers, 25, keep in touch
    age 25: care leavers, up to 25
    age assessment: unaccompanied, asylum
    age check: age assessments
    age disputed: age assessments
    age-appropriate: developmental, age and understanding, appropriate to their, child-friendly
    age-related expectations: expected standard, age expected, national expectations
    agencies argue: professional differences, dispute, escalation, disagreement
    agencies disagree: dispute, escalation, professional differences, challenge
    agencies don't share: information-sharing, not shared, share information, delay
    agencies meet: multi-agency meetings, strategy meetings, core groups
    agencies not talking: information-sharing, fragmented, ~communication
    agencies share: information-sharing, share information
    agencies together: partnership working, joint working, multi-agency, collaborative
    agencies working together: multi-agency, external agencies, partnership work, team around the child
    agency social workers: agency staff, agency workers, locum, temporary, turnover
    agency staff: agency workers, agency social workers, temporary, locum, interim
    agency team: project team, agency social workers, managed team, locum
    agency worker: agency staff, agency social workers, temporary, locum
    agency workers leave: agency social workers, turnover, churn, changes of social, ~agency staff, ~temporary
    aggressive: violent, ~violence, ~challenging behaviour
    agree on: consensus, agreed, shared understanding
    agree plan: multi-agency plan, core groups, family network meetings
    agree together: jointly agreed, consensus, co-produced, multi-agency decision
    agreement: written agreement, ~consent
    ahead of others: above average, most able, higher attaining
    ahead of the game: proactive, innovative, pioneering
    ahead of time: early, timely, in advance
    aim: goal, objective, intended, target, intention, ~purpose
    aim high: aspiration, ambition, high expectations
    aim higher: ambition, aspiration, high expectations
    alarming: concerning, serious concerns, significant concerns
    alcohol: substance misuse, alcohol misuse, ~drug
    alcoholic: alcohol misuse, alcohol, substance misuse
    alcoholic parents: alcohol misuse, parental substance misuse
    alert: notify, flag, notification, warning
    alike and different: similarities and differences, diversity, another culture
    all agencies: multi-agency, partner agencies, relevant agencies, ~partners
    all alone: isolated, lonely, unaccompanied
    all at risk: siblings, brothers and sisters, each child, ~individual, ~vulnerable, ~risk of harm
    all over the place: inconsistent, disorganised, variable, chaotic
    all right: satisfactory, adequate, acceptable
    all siblings: brothers and sisters, siblings, each child, individual needs
    all staff new: newly appointed, inexperienced, turnover, induction, ~newly qualified
    all staff trained: all school staff receive training, well trained, staff training
    all teachers: all staff, all school staff, across the school
    allegation: lado, designated officer, alleged, ~complaint
    allocate: assign, allocation, distributed, named
    allow: ~enable, ~permit, ~authorise
    allowed to drift: drift, delay, lack of oversight, too long
    almost all: vast majority, most, nearly all
    alone: ~isolated, ~isolation, ~seen alone, ~on their own
    alternative provision: pupil referral unit, pru, off-site provision, alternative provider, alternative curriculum
    always: routinely, ~every
    amalgamate: merge, combined school
    amazing: exceptional, outstanding, impressive
    amber: rag rating, early days, starting to respond
    ambition: aspiration, ambitious, aspirational, high expectations, vision, ~goal
    ambitious: aspirational, high aspirations, aspirations, high expectations, ambition
    ambitious curriculum: high expectations, challenging curriculum, aspiration, ambition
    ambitious for care leavers: aspirations, ambitious, corporate parents, employment, care-experienced, ~leaving care
    ambulance: paramedics, hospital, emergency
    amount of: volume, level, proportion
    analyse: analysis, evaluate, analytical, examine, scrutinise, interrogate
    analysis: analytical, evaluate, analyse, evaluation, examination, scrutiny
    analysis of risk: risk assessment, analysis, impact of risk, significant harm
    analytical: analysis, evaluative, analyse, ~reflective
    anger: angry, aggression, outburst, manage feelings, ~frustrated, ~behaviour
    angry: resentful, anger, aggression, outburst, dysregulated, ~frustrated, ~conflict
    angry staff: morale, dissatisfied, turnover
    animals: home conditions
    annual review: review of plan, ehc plan review, review meeting
    anonymous tip: anonymous, referral, allegations, ~contact
    anorexia: mental health, eating, camhs, eating disorder
    another chance: over-optimistic, capacity to change, ~repeat
    another council: other local authorities, neighbouring authorities, other authorities
    another language: several languages, learning english, interpreter, home language
    answer: ~response, ~reply
    answer back: defiance, rude, disrespectful
    answer questions: respond, explain, clarify, ~oracy
    answer the phone: front door, ~contact
    answering calls: front door, call handlers, ~contacts
    answers to problems: realistic solutions, resolve
    antenatal: maternity, midwifery, pregnancy, pre-birth
    anti-social behaviour: antisocial, disorder, offending, community safety
    anxiety: anxious, worries, stress, worry, emotionally based, ~mental health
    anxious: anxiety, worried, distress, stress, nervous, ~school avoidance
    anxious children: anxiety, emotional well-being, mental health
    apology: apologise, complaint, ~acknowledge
    app: mobile, digital, technology
    appalling: inadequate, very poor, unacceptable
    appeal: tribunal, dispute, mediation, complaint
    application to court: care proceedings, issue proceedings, applications
    apply for ehcp: submitting a request, ehc plan, statutory assessment
    apply for order: care proceedings, applications, issue proceedings
    apply for plan: submitting a request, ehc plan, statutory assessment
    apply skills: use knowledge, transfer
    appoint: recruit, take up post, new post
    appointment: health appointments
    appraisal: performance management, performance review, staff objectives
    appreciate: value, grateful, positive about, welcome
    appreciated: valued, feel valued, grateful, praise
    apprentice: apprenticeship
    apprenticeship: apprentice, training, employment, work-based learning, training provider, vocational
    apprenticeships: education employment, work experience
    apprenticeships for care leavers: employment, care leavers, eet, ring-fenced, care-experienced, ~leaving care
    approach: method, way of working, ~strategy
    appropriate: suitable, fitting, relevant
    appropriate adult: custody, detained, police custody
    approve: authorise, agree, endorsed, sign-off, ratified
    area for development: area for improvement, needs to improve, weakness, next step
    area for improvement: areas for development, recommendation, needs to improve, weakness, area for development, next step
    area for priority: priority action, serious weaknesses, significant weaknesses
    area send inspection: local area inspection, send inspection, local area partnership, ~joint inspection
    argue: conflict, dispute, disagreement, challenge
    arguing: conflict, relationships, disagreement
    arguing parents: parental conflict, domestic abuse
    argument: conflict, dispute, disagreement
    arguments at home: parental conflict, domestic abuse, ~relationships
    arithmetic: calculation, mathematics, times tables, numeracy
    arrange support: broker, commission, brokered support
    arranging help: brokering support, commission, ~proactive
    arrest: custody, detained
    arrested children: custody, detained, police custody, youth justice
    arrive: ~new arrivals, ~admission
    arrive alone: unaccompanied, asylum-seeking
    arrive at school: arrival, punctuality, late arrival, on time
    arrive hungry: breakfast club, food, poverty, neglect
    arrive late: punctuality, on time, late duty
    art: art and design, creative arts, painting, ~creative
    art therapy: play therapy, therapeutic, creative therapy
    articulate: explain, ~describe, ~express
    artist: creative partnerships, arts, visiting artist
    artists in school: creative partnerships, external expertise, enliven
    arts in school: creative partnerships, enliven, arts
    arts project: creative partnerships, external expertise, enliven
    asb: anti-social behaviour, community safety, antisocial
    ascertain: establish, find out, explore, understand
    asd: autism, autistic, autism spectrum, asc, neurodiverse
    ashamed: shame, stigma, guilt
    asian: minority ethnic, ethnicity, diverse
    asian pupils: minority ethnic backgrounds, ethnicity, achievement
    ask: ~request, ~seek, ~consult
    ask about: explore, enquire, curious, ~discuss
    ask about feelings: emotional check-in, wishes and feelings, emotional literacy, explore
    ask about home: lived experience, explore, family circumstances, direct work
    ask care leavers: participation, feedback, consult, views, care-experienced, ~forum, ~leaving care
    ask children: wishes and feelings, views, voice, feedback
    ask families: feedback, views, consult
    ask for advice: consultation, advice and guidance, seek advice
    ask for contact: family time, spend time with, ~supervised
    ask for feedback: seek feedback, survey, questionnaire, consult
    ask for help: request, seek help, seek support, referral, ~contact, requested support, ~self-referral
    ask for money: funding, grant, financial support
    ask hard questions: hold to account, scrutinise, questioning, ~challenge
    ask parents: consult, parent survey, parental feedback, views of parents
    ask parents first: parental consent, consent
    ask permission: consent, parental consent, authorisation
    ask pupils: pupil voice, pupil survey, views, consult
    ask questions: curiosity, curious, question, challenge, enquire, questioning, check understanding, ~survey, professional curiosity, probing
    ask staff: consult, staff survey, staff views, feedback
    ask teachers: consult, staff views, education views
    ask the child: wishes and feelings, views, voice, seen alone
    ask the right questions: professional curiosity, probing, curious, challenge
    ask why: curious, professional curiosity, reasons, explore
    ask young people: participation, views, consult, feedback, co-production, ~older children
    asked for review: external review has been requested, external review
    asked heads: telephone survey, key questions, headteachers, surveyed
    asked schools: telephone survey, key questions, surveyed
    asked to leave: exclusion, evicted, off-rolling
    asperger: autism, asd, autism spectrum
    aspergers: diagnosis
    aspiration: ambition, high expectations, aim high
    assault: physical abuse, violence, ~attack
    assembly: collective worship, ~whole school
    assess: ~evaluate, ~explore, ~analyse, ~measure, ~test
    assess again: follow-up assessments, ongoing assessments, ~review
    assess all children: siblings, brothers and sisters, each child, individual assessments
    assess at beginning: baseline assessment, initial assessment, starting points
    assess at start: baseline assessment, initial assessment, starting points
    assess emotions: boxall profile, sdq, emotional development
    assess family: child and family assessments, single assessment, parenting assessments, history
    assess for plan: statutory assessment, ehc needs assessment, needs assessment, request for plan
    assess need: child and family assessments, identify needs, ~assessments
    assess parents: parenting assessments, parental capacity, capacity to change
    assess risk: risk assessment, risk analysis, unassessed, risk identified
    assessment: assess, ~evaluation, ~analysis
    assessment for learning: formative assessment, check understanding, ~feedback
    assessment late: timescales, delay, timeliness of assessments, overdue
    assessment of family: child and family assessments, single assessment, family history
    assessment quality: analytical, comprehensive, descriptive, child and family assessments
    assessment team: duty team, front door
    assessment tool: boxall profile, sdq, baseline assessment, strengths and difficulties
    assessments take long: timescales, delay, timeliness of assessments, drift
    assign: allocate, allocation
    assistant head: assistant headteacher, deputy headteacher, senior leader
    assume: assumption, over-optimistic, not verified
    assumptions: bias, stereotypes, not verified, ~curiosity
    asye: newly qualified, assessed and supported
    asylum: unaccompanied, asylum-seeking, immigration, refugee, home office
    asylum claim: home office, immigration, legal status, solicitor
    asylum seeker: unaccompanied, asylum-seeking, asylum, refugee
    asylum status: immigration status, home office, legal status, leave to remain
    at 11: age 11, key stage 2, standards
    at a young age: early years, young children, ~early
    at all levels: every level, throughout, across the service
    at all times: always, consistently
    at any time: out of hours, accessible
    at college: further education, post-16, students
    at different points: key points, points in time, over time, milestones
    at ease: comfortable, relaxed, settled, trust
    at every level: all levels, throughout, across the organisation
    at every stage: throughout, every stage
    at face value: over-optimistic, self-reporting, lack of curiosity, accepted too readily
    at heart of school: integral part, embedded, ethos, vision
    at home alone: unsupervised, neglect, supervision
    at home with mum: placed with parents, living at home, remain at home
    at night: out of hours, emergency duty, overnight, night-time
    at nursery: early years, nursery children
    at once: immediately, promptly, without delay
    at risk: vulnerable, risk of harm, in danger, exposed to
    at risk of exploitation: vulnerable to exploitation, child exploitation, exploitation risk, mapping, screening tool, ~vulnerable, ~risk of harm
    at risk of failing: vulnerable to underachieving, underachieving, at risk
    at risk of harm: risk of harm, significant harm, vulnerable
    at speed: quickly, pace, swiftly, rapid
    at the bottom: lowest, frontline
    at the centre: child-centred, heart of, central
    at the end: conclusion, closure, ending, final
    at the front line: frontline, practitioners, frontline practice
    at the gate: late duty, talk directly to parents, punctuality
    at the heart: centre of, heart of, child-centred
    at the last minute: short notice, unplanned, late
    at the right time: timely, right time, promptly, when needed
    at the same time: simultaneously, concurrently, alongside, parallel
    at the start: outset, beginning, initial, ~early
    at the top: senior leaders, leadership, strategic
    at the weekend: out of hours, emergency duty, outside office hours
    at the wrong time: delay, not timely, too late
    at times: sometimes, occasionally, inconsistent
    at university: higher education, degree, students, ~university
    at weekends: out of hours, emergency duty, outside office hours
    atmosphere: ethos, climate, environment, culture
    attachment: bond, relationships, attachment needs, attachment theory, bonding, relationship, ~nurture
    attachment disorder: attachment needs, attachment, early trauma
    attachment issues: attachment needs, attachment, emotional difficulties
    attachment problems: attachment needs, attachment, emotional difficulties
    attachment theory: attachment, attachment needs, attachment research
    attachment training: attachment, training and ongoing cpd, thrive, nurture
    attack: assault, violence
    attack teachers: violence, aggression, assault, challenging behaviour
    attainment: achievement, standards, exam results, outcomes, academic performance
    attainment gap: gap in attainment, close the gap, difference in attainment, disadvantaged
    attend: attendance, present at, ~participate, ~contribute
    attend conference: child protection conferences, well attended, partner agencies, participate
    attend school: attendance, come to school, in school, ~absence
    attendance: well attended, absence, attend school, persistent absence, punctuality, absentee, come to school, ~participation
    attendance better: attendance was already improving, improve their attendance, attend regularly
    attendance improving: attendance was already improving, attend regularly, punctuality
    attendance letters: attend regularly, sanction
    attendance officer: education welfare, attendance team, ~attendance
    attendance panel: behaviour and attendance panels, education welfare, attendance
    attendance plan: attendance and punctuality, improve attendance, ~initiatives
    attendance prize: reward, attendance, ~initiatives
    attendance problem: persistent absence, do not attend regularly, punctuality, family worker
    attendance reward: attendance incentive, reward good attendance
    attendance team: education welfare, attendance, family worker, absence
    attendance warning: letters being sent, sanction, prosecution, ~parents
    attends regularly: attendance, regular attendance, improve attendance
    attention deficit: adhd, neurodiverse, concentrate
    attention span: concentrate, attention deficit, ~engage, ~focus
    attitude: attitudes to learning, behaviour, motivation, engagement, enthusiasm
    attitudes to learning: motivation, engagement, behaviour for learning, positive attitudes, keen to learn
    attuned: mindful, ~sensitive
    au pair: private fostering, ~overseas, childcare
    audit: quality assurance, review, monitor, dip sampling, moderation, auditors, scrutiny, scrutinise, dip sample, ~check
    audit findings: audits, audit activity, themes, ~learning
    audit trail: rationale, case records, ~recorded
    auditor: audit, moderators, moderation
    aunt: extended family, wider family, kinship, ~relatives, ~family members
    auntie: extended family, wider family, kinship, ~relatives
    authorise: approve, authorisation, sign-off, agree
    autism: autistic, neurodiverse, neurodevelopmental, asd, autism spectrum, asc
    autism assessment: neurodevelopmental pathway, autism diagnosis, diagnosis of asd, waiting time
    autism diagnosis: asd, diagnosis, autism, another service
    autistic: autism, neurodiverse, neurodevelopmental, asd, autism spectrum, asc
    autistic pupils: asd, autism, diagnosis, special educational needs
    autonomy: freedom, self-managing, ~independence
    average: national average, in line with, typical
    average school: satisfactory, require improvement
    avoid: ~prevent, ~reduce, ~disengage, ~minimise
    avoid exclusion: prevent exclusion, reduce exclusion, risk of exclusion, reduction in exclusion
    avoid social workers: resistant, difficult to engage, ~engagement
    aware: awareness, alert to, cognisant
    aware of problems: recognise, self-evaluation, acknowledge
    away overnight: missing, missing episodes, return home interviews
    awesome: impressive, excellent, exceptional
    awful: inadequate, very poor, unacceptable
    awkward: difficult, uncomfortable, resistant
    b and b: bed and breakfast, unsuitable accommodation, emergency accommodation
    b&b: bed and breakfast, emergency accommodation, unsuitable accommodation
    babies in care: early permanence, foster to adopt, babies, enter care, ~looked after, ~care system
    baby: infant, unborn, pre-birth, new-born, ~birth, ~pregnant
    baby at risk: unborn, pre-birth, babies, ~pregnant
    baby blues: perinatal, maternal mental health, post-natal
    baby clinic: health visitors, health visiting, babies
    baby harmed: injuries, non-accidental, unexplained injuries, babies, child protection medicals
    baby room: babies, under-twos, nursery, childcare
    baby shaken: non-accidental, unexplained injuries, babies, child protection medicals
    baby visits: health visitors, health visiting, midwives, new birth
    babysitter: childcare, family members, unsupervised
    back and forth: step up, stepped down, re-referrals, transfer
    back home: reunification, return to live, ~return home
    back in class: reintegrate, mainstream classes, main part of the school
    back in lessons: reintegrate, main lessons, mainstream classes
    back off: withdraw, disengage
    back on track: re-engage, recover, improve
    back to class: reintegrate, return to mainstream, rejoin class, transfer
    back to college: return to college, adult learning, gain qualifications, further education
    back to mainstream: reintegrate, mainstream classes, return to school
    back to normal: reintegrate, settled, recovery
    back to school: reintegrate, return to school, attendance
    back up: contingency, ~support, reinforce
    backbenchers: councillors, elected members, scrutiny
    backed by: supported, endorsed, ~funded
    background: history, family history, heritage, ~context, ~circumstances, ~ethnic background
    background check: suitability, viability assessments, ~checks
    background checks: vetting checks, single central record, safer recruitment, dbs, suitability checks
    backlog: overdue, waiting list, delays
    backup plan: contingency, contingency planning, contingency plans, parallel planning
    bad: poor, weak, negative, inadequate, ineffective
    bad at maths: mathematics, numeracy, underachieving, low attainment
    bad audits: audits, compliance, moderation, too optimistic, ~process
    bad behaviour: challenging behaviour, behaviours, anti-social behaviour, poor behaviour, misbehaviour, disruption, low-level disruption, behavioural difficulties, sanctions
    bad boss: poor management, ineffective leadership, supervision
    bad childhood: adverse childhood, trauma
    bad choices: real choices, cause and effect, ~consequences
    bad company: peer group, exploitation, gangs, peers, influence
    bad computer: electronic recording system, recording system, system does not, workarounds
    bad crowd: peers, exploitation, gangs, influence
    bad data: inaccurate, unreliable, data quality
    bad decisions: unsound decisions, poor decision-making, inappropriate decisions
    bad dreams: sleep, anxiety, trauma
    bad effect: negative impact, adverse, detrimental
    bad english: understanding of english is limited, interpreter, learning english
    bad example: poor practice, weaker example
    bad experiences: trauma, adverse, traumatic
    bad for children: detrimental, adverse, negative impact, harmful
    bad governors: restructuring the governing body, external review, weaknesses
    bad grades: low attainment, underachieving, standards
    bad habits: poor routines, behaviour, low-level
    bad home: neglect, home conditions
    bad housing: unsuitable accommodation, housing, overcrowding
    bad influence: peers, exploitation, influence
    bad inspection: require improvement, special measures, inadequate
    bad language: derogatory language, offensive language, discriminatory language, swear
    bad leadership: weaknesses, lack of oversight, instability, ineffective, ~leadership, weak leadership, ineffective leadership, leadership failings
    bad mood: low mood, anger, distress
    bad news: concerns, weaknesses, decline
    bad notes: gaps in recording, not recorded, case records, ~recording
    bad parenting: parental capacity, neglectful, parenting assessments
    bad parents: neglect, parenting capacity, abusive
    bad placement: unsuitable, unregistered, matching, instability
    bad planning: weak planning, lack of planning, drift, unplanned
    bad plans: not specific, lack timescales, generic, too long, not smart
    bad points: weakness, area for improvement, shortcoming
    bad practice: poor practice, unsafe practice, weak practice, shortfalls
    bad progress: underachieving, rate of progress, slow progress
    bad records: gaps in recording, not recorded, out of date, ~recording
    bad relationship: conflict, relationship breakdown, abusive relationship
    bad report: inadequate, critical findings, judgement
    bad reputation: poor image, perception, stigma
    bad results: low attainment, standards, underachieving, attainment, poor outcomes, low standards
    bad school: require improvement, inadequate, special measures, satisfactory
    bad social worker: poor practice, changes of social worker, complaint
    bad start: adverse childhood, disadvantaged, poor early experiences
    bad teachers: underperformance, capability, weak teaching, ineffective teaching, staff underperformance
    bad teaching: weak teaching, inadequate teaching, quality of teaching, ineffective teaching, underperformance
    bad temper: anger, aggression, outburst
    bad things: negative, adverse, harm
    badly: poorly, poor, weak, inadequate
    badly behaved: challenging behaviour, behavioural difficulties, poor behaviour, ~disruptive, misbehaviour
    badly behaved children: challenging behaviour, behavioural difficulties, ~disruptive
    badly looked after: neglect, neglectful
    badly off: poverty, deprived, low income, disadvantaged
    badly paid: low pay, low income
    badly run: weak leadership, poorly managed, ineffective management
    badly taught: weak teaching, ineffective teaching
    badly treated: abuse, neglect, harm
    badly written: poor quality, unclear, jargon, lack clarity
    bail: bail conditions, released, suspects
    balanced: ~proportionate, ~broad and balanced
    ban: prohibit, exclude, ~sanction, exclusion
    bang for buck: value for money, cost effective
    bank holiday: weekends, out of hours, emergency duty
    bankrupt: section 114, financial
    bankruptcy: section 114, financial, budget
    bar for help: threshold, level of need, criteria
    bar too high: threshold
    barrier: obstacle, hinder, difficulty, hindrance, barrier to learning
    barrister: legal advice, legal
    baseline: starting point, initial assessment, on entry, benchmark, ~measure
    basic skills: literacy and numeracy, key skills, functional skills, english and mathematics
    battered: physical abuse, victims, domestic abuse, injuries
    battered wife: domestic abuse, victims, domestic violence, mothers
    be their best: do their best, high expectations, ~potential
    beat: physical abuse, assault
    beat children: physical abuse, assault, chastisement, physical harm
    beat officers: neighbourhood policing, police officers, ~community
    beat the odds: overcome barriers, resilience, succeed, exceed
    beat up: physical abuse, assault, violence
    beaten: physical abuse, assaults
    beaten at school: bullying, assault, physical aggression
    beaten by father: physical abuse, domestic abuse, assaults
    beaten by partner: domestic abuse, domestic violence, assaults
    beaten up: assault, bullying, violence, injuries
    beaten wife: domestic abuse, victims, mothers, domestic violence
    become a carer: recruitment, foster carers, ~assessed, ~approved
    become an academy: academisation, convert, academy conversion, academy order
    becoming an adult: transition, adulthood, turning 18, adult services, ~independence
    becoming parents: young parents, pregnant, care leavers, parenthood
    bed: sleeping
    bed and breakfast: unsuitable accommodation, emergency accommodation, hotel
    bed for night: emergency accommodation, placement, homeless
    bed in: embed, embedded, not yet embedded, early stages
    bedroom: home conditions, sleeping, beds
    bedsit: accommodation, supported accommodation, tenancy
    before and after: baseline, follow-up assessments, starting points, evidence impact
    before baby born: pre-birth, unborn, pregnant, antenatal
    before birth: pre-birth, unborn, pregnant, antenatal
    before birth assessment: pre-birth assessments, unborn, midwives, pregnant, ~pre-birth, ~antenatal
    before court: pre-proceedings, public law outline, plo, letter before proceedings
    before crisis: early help, prevention, earliest opportunity, early intervention
    before inspection: self-evaluation, self-assessment, prepared
    before they start: early years, starting school, nursery, transition
    beginner: newly qualified, inexperienced, early stage
    begun: started, early stages, underway
    behave: behaviour, conduct, behave well, ~attitude
    behave at home: better behaved at home, parenting classes, ~strategies
    behave badly: challenging behaviour, behavioural
    behave better: improve behaviour, behaviour improved, better behaved, ~conduct
    behaving badly: poor behaviour, ~disruptive
    behaviour: challenging behaviour, behavioural, conduct, behave, attitudes, ~discipline
    behaviour as communication: understand behaviour, reasons for behaviour, causes of behaviour
    behaviour at home: better behaved at home, parenting classes, ~strategies
    behaviour difficulties: emotional and behavioural, ~complex
    behaviour help: strategies to improve, outreach, nurture, behaviour support
    behaviour improving: behaviour has improved, clearer expectations, better behaved
    behaviour in school: behaviour of pupils, conduct, around the school, ~expectations
    behaviour is communication: behaviour as communication, needs being signalled
    behaviour log: incident log, record incidents, behaviour records
    behaviour management: manage behaviour, behaviour policy, behaviour system, discipline, behaviour strategies
    behaviour order: anti-social behaviour, criminal behaviour, ~orders
    behaviour panel: behaviour and attendance panels, schools forum, referral
    behaviour plan: personal plans, targets, behaviour, ~strategies
    behaviour policy: behaviour system, behaviour management, rules, code of conduct, behaviour expectations
    behaviour problem: challenging behaviour, behavioural difficulties, poor behaviour, behaviour incident
    behaviour problems: emotional and behavioural, emotional difficulties, complex behaviour
    behaviour strategies: strategies to improve, practical strategies, nurture strategies, behaviour
    behaviour support: outreach, behaviour and attendance panels, behavioural, ~strategies
    behaviour target: personal plans, targets, ~strategies
    behaviour team: behaviour and attendance panels, outreach, behaviour support, ~behavioural
    behaviour tells us: behaviour as communication, needs being signalled
    behaviour unit: nurture group, alternative provision, pupil referral unit, special provision
    behavioural difficulties: challenging behaviour, emotional difficulties, semh, besd
    behind: delayed, backlog, overdue
    behind at school: underachieve, low attaining, catch up, slow progress
    behind bars: custody, prison
    behind classmates: catch up with their peers, underachieving, gap
    behind closed doors: hidden, domestic abuse, confidential, private
    behind in maths: mathematics, low attaining, catch up
    behind in reading: weak readers, catch up, literacy, phonics, underachieving, low reading age
    behind others: fall behind, gap in attainment, underachieve, catch up
    behind peers: catch up with their peers, underachieving, gap
    behind schedule: delay, overdue, not timely, drift
    behind the behaviour: behaviour as communication, needs being signalled, understand behaviour, underlying causes, triggers, reasons for behaviour
    behind the numbers: analysis, data analysis, qualitative
    behind the scenes: strategic, operational
    behind the times: outdated, out of date
    behind with paperwork: backlog, overdue, gaps in recording
    behind with work: backlog, overdue, workload
    being a friend: good friend, friendship, peers, assembly
    believe in themselves: self-esteem, confidence, aspirations
    believe parents: over-optimistic, over-optimism, parental self-reporting, self-reporting, overly optimistic
    believed: listened, taken seriously, accepted
    belong to class: membership of their mainstream classes, belonging
    belonging: identity, part of, sense of belonging, feel part, inclusion, ~settled
    below average: lower than average, below national, low attainment
    below good: require improvement, satisfactory, not yet good
    below par: weak, below standard, not good enough
    below potential: underachieving, vulnerable to underachieving, rate of progress
    below standard: not good enough, weak, inadequate
    benchmark: national average, comparison, baseline, ~compare, ~comparators
    benefit: positive impact, advantage, make a difference, ~gain
    benefit children: positive impact, improve outcomes, positive difference
    benefits of: positive impact, advantages, difference, ~value
    benefits office: work and pensions, jobcentre, financial support
    bereavement: grief, death, bereaved child, ~loss
    besd: semh, behavioural emotional, emotional and behavioural, ebd
    bespoke: tailored, individual, individualised, personalised, customised
    best: ~most effective, ~strongest, ~highest, ~outstanding
    best bits: strengths, best practice, positive features
    best chance: maximise, life chances, best start, opportunity
    best children: highest attaining, most able
    best examples: stronger examples, exemplary, best practice, high quality
    best features: strengths, features of good practice, outstanding
    best for child: best interests, child's needs, welfare, child-centred
    best home: matching, suitable placement, permanence
    best interests: children's welfare, child's needs, child-centred
    best outcome: positive outcomes, optimum, improve outcomes
    best parts: strengths, positive features
    best place: suitable placement, matching, appropriate setting
    best practice: good practice, effective practice, exemplary practice, ~examples
    best schools: outstanding, good and outstanding schools, outstanding schools, high-performing, effective schools
    best schools help: strengths in schools, help others to improve, local leaders
    best start: early years, early help, strong start, school readiness
    best teachers: outstanding teachers, strong teaching, most effective
    best they can: do their best, high expectations, ~potential
    best thing: strength, most effective, benefit
    best things: strengths, features of good practice, ~positive
    best use: maximise, effective use, optimum
    best way: most effective, best practice, effective approach, effective strategies
    betrayed: trust, let down
    better: improved, stronger, higher
    better at: improved, stronger, more skilled
    better at home: better behaved at home, parents report, parenting classes
    better attendance: improve attendance, attendance improved, reduce absence, higher attendance
    better behaved: improve behaviour, parenting classes, ~improved, ~strategies, behaviour improved, well behaved, improved behaviour
    better behaviour: better behaved, improve behaviour, clearer expectations, ~strategies
    better chances: life chances, opportunities, improved outcomes
    better data: improved data, accurate data, performance information
    better governors: restructuring the governing body, external review, training for governors
    better grades: raising achievement, attainment, standards, improved since their previous inspection, inspection grade, judgement, ~results
    better grip: stronger oversight, improved oversight, management grip
    better help: improved support, more effective support
    better homes: placement sufficiency, stable homes, suitable, quality of placements, suitable accommodation, stable placements
    better jobs: employment, career, aspirations
    better life: improved outcomes, quality of life, life chances
    better lives: improved outcomes, quality of life, life chances
    better off: benefit, improved outcomes, affluent
    better parents: parenting classes, model effective parenting skills, family learning, parenting skills, parenting capacity, parenting programme
    better plans: measurable, outcome-focused, timescales, ~specific, improved planning, clearer plans
    better progress: rate of progress, good or better progress, rapid
    better rating: improved since their previous inspection, inspection grade, judgement
    better results: raising achievement, raise standards, attainment, improved outcomes, higher attainment, raised standards
    better schools: school improvement, outstanding schools
    better support: improved support, strengthened support, more effective
    better teachers: quality of teaching, coaching, professional development, recruitment
    better teaching: quality of teaching, teaching and learning, coaching, improve teaching, improved teaching, stronger teaching
    better than average: above that found nationally, above average, higher than
    better than before: improved, improved since, strengthened, progress since
    better than most: above average, ~strong, stronger
    better together: collaboration, joined-up, partnership
    better tracking: improve the system, tracking system, tracking information
    better training: improved training, professional development
    better use: improved use, more effective use
    better way: more effective, improved approach, alternative
    better working: improved partnership, collaboration, joint working
    better writing: talk 4 writing, literacy, improve writing, ~writing
    between classes: move around the school, school site
    bias: prejudice, unconscious bias, discrimination, disproportionality, not impartial
    big boss: director, chief executive, headteacher
    big brother: older sibling, sibling, brothers and sisters
    big caseload: high caseloads, caseloads, workloads, too high
    big change: significant change, transformation, major change, restructure
    big classes: large class, class sizes
    big decisions: key decisions, significant decisions, permanence
    big difference: significant impact, positive difference, significant improvement
    big family: large family, sibling group, overcrowding
    big gap: significant gap, wide gap, disparity
    big improvement: significant improvements, rapid, driving improvement, significant improvement, marked improvement, transformed
    big picture: overview, holistic
    big problem: significant weakness, serious weakness, key issue, widespread
    big risk: high risk, significant risk
    big school: secondary school, secondary, transition, ~reception
    big sister: older sibling, sibling, brothers and sisters
    big words: jargon, jargonistic, professional language, technical
    biggest: ~greatest, ~most significant, ~largest
    biggest problem: main weakness, key issue, significant weakness, main barrier
    biggest risk: greatest risk, high risk, most vulnerable
    biggest worry: key concern, significant concern
    bilingual: eal, several languages, home language
    bilingual assistant: several languages, interpreter, communicate effectively
    bilingual staff: several languages, interpreter, communicate effectively
    bills: rent, council tax, budgeting, fuel
    bills and rent: tenancies, budgeting, financial
    birth: new-born, maternity, pre-birth, ~babies
    birth certificate: key documents, important documents, passports
    birth parents: parents, mothers, fathers, birth family
    birthday: celebrate, milestones
    biting: aggression, challenging behaviour, physical aggression
    black: ethnicity, ethnic, racial, heritage
    black boys: disproportionality, ethnicity, heritage, black
    black children: minority ethnic, ethnicity, heritage, disproportionate
    black eye: bruising, injuries, physical abuse, unexplained injuries, bruise
    black pupils: black heritage, minority ethnic, ethnic minority, african caribbean
    blackmail: online, exploitation, coercive
    blame: responsible for
    blame culture: learning culture, morale, ~culture, defensive, supportive culture
    blame game: accountability, defensive, dispute
    blame parents: judgemental, strengths-based, victim-blaming
    blame the victim: victim-blaming, language, judgemental
    blame themselves: self-esteem, guilt, shame
    blame victims: victim-blaming, language, judgemental
    blamed for: held responsible, victim-blaming, accountability
    blamed mother: victims, blaming, blaming language, perpetrators, ~language, ~responsibility
    blaming victims: victim-blaming, blaming, ~language, ~responsibility
    blind: visual impairment, sensory impairment, sight loss
    blocked: barriers, hampered, stalled
    bloke: male, men, father
    blow the whistle: whistleblowing, raise concerns, allegations
    blue badge: travel, ~disabled
    blunt: direct, honest, frank
    bmi: weight, obesity, ~health
    board: governance, improvement board, ~partnership
    board membership: representation, attendance, ~partners
    board of governors: governing body, governing board, governance, trustees
    boarding school: residential school, boarder
    body camera: body-worn, body-worn video, video
    body map: injuries, bruises
    body-worn: body-worn video
    body-worn video: voice of child, footage, ~officers
    bodycam: body-worn video, body-worn, video
    bond: attachment, relationships, trusting
    booklet: notebooks, written information, ~guidance
    books at home: reading, library, home learning
    booster: additional lessons, catch up, ~intervention
    booze: alcohol, alcohol misuse
    border force: border, immigration, home office, asylum
    bored: disengaged, not challenged, lack of challenge, uninspiring
    boring lessons: disengaged, enliven, ~engagement, ~curriculum
    borstal: custody, young offender, secure
    boss: team manager, supervisor, senior managers, headteacher, senior leader, ~leader, ~manager, directors, leadership
    boss checks: supervision, management oversight, quality assurance
    boss helps: supervision, well supported, visible
    boss listens: visible, listened to, ~approachable, ~accessible
    boss never seen: visible, supervision, ~accessible, ~not seen, ~seen alone
    bosses act: action taken, responsive leaders
    bosses change: turnover, leadership changes, interim, instability
    bosses don't know: lack of oversight, line of sight, insufficient oversight
    bosses know: line of sight, oversight, management oversight, performance information, self-evaluation, sighted
    bosses listen: visible leaders, responsive leaders, consult staff, approachable
    bottled up: emotions, express, ~feelings
    bottom of class: lower attaining, low attainers, underachieving
    bottom set: setting by ability, lower attaining, low attainers
    bought in: sourced external support, external expertise, commission
    bounce back: resilience, recover
    boundaries: limits, clear expectations, clear routines, rules, consistent, ~behaviour
    box ticking: compliance, process-driven, superficial, tick box
    boxall: boxall profile, nurture assessment, ~nurture group
    boxall profile: boxall, nurture assessment, emotional assessment, ~strengths and difficulties
    boy: male, ~young men
    boyfriend: partner, male, relationship
    boys: male, ~girls
    boys and girls: gender, gender gap, boys, girls
    boys behind: boys, underachieving, different groups of pupils
    boys underachieve: boys, underachieving, different groups of pupils
    boys' writing: boys, talk 4 writing, literacy, ~writing
    brain: neurodevelopmental, neurodiverse, neuroscience, cognitive, brain development
    brain science: neuroscience, research, attachment research
    brainy: most able, more able, gifted
    brave: courage, confidence, ~bold
    breadth: broad, wide range, variety
    break for parents: respite, short breaks
    break it down: small steps, step by step, clear explanation, explain
    break time: playtime, playground, lunchtime, breaktime, social time
    break times: organised play, play equipment, different break times
    breakdown: disruption, ~broken, ~instability
    breakfast: breakfast club, before school, healthy eating
    breakfast club: before school, wraparound care, extended services
    breaks at school: break times, morning break-time, playtime
    breaktime: break time, playtime, playground, lunchtime
    breaktimes: organised play, play equipment, different break times
    breast ironing: honour-based, female genital mutilation, harmful practices
    bright: most able, more able, gifted
    bright child: most able, more able, gifted and talented
    bright pupils: most able, more able, gifted and talented, higher attaining, high ability
    brighten up: enliven, environment, displays
    brightest: most able, more able, gifted and talented, high attainer
    brilliant: excellent, impressive, outstanding, exceptional
    brilliant idea: innovative, creative
    bring child to school: on time, punctuality, attendance, ~parents
    bring children late: on time, late duty, punctuality, ~parents
    bring together: coordinate, integrate, co-located, collated
    bring up children: parenting, parenting skills
    british values: fundamental british values, tolerance, democracy, mutual respect, ~citizenship
    broad curriculum: broad and balanced, range of subjects, wide curriculum, breadth
    broaden horizons: real life experience, another culture, aspirations, enrichment
    broken: breakdown, damaged, ~disrupted
    broken bone: injuries, physical abuse, unexplained injuries
    broken families: family breakdown, separation, relationship breakdown
    broken home: family breakdown, separation, relationship breakdown
    broken promises: commitment, trust, not delivered, mistrust
    broken system: systemic weaknesses, serious failings, ineffective
    broker: brokered support, commission
    brother: sibling, sister
    brother and sister together: siblings, brothers and sisters, placed together
    brother in care: siblings, brothers and sisters, separated from, ~looked after, ~care system
    brothers and sisters: siblings
    brothers apart: siblings, brothers and sisters, separated from
    brothers sisters together: siblings, brothers and sisters, placed together, live together
    brought up: parenting, parenting skills, bring up children
    bruise: injuries, unexplained injuries, ~physical abuse
    bruised: child protection medicals
    buddy: peer mentor, peer support, befriend
    budget: financial, funding, finances, money, finance, deficit, spending, ~resources
    budget cuts: financial pressures, budget, savings, reduced resources, ~resources
    build a picture: overview, intelligence, holistic, chronology
    build confidence: self-esteem, given the confidence, confidence, resilience, self-belief
    build on learning: prior learning, sequence, previous knowledge
    build relationship: trusting relationships, rapport, meaningful relationships, relationship-based
    build relationships: trusting relationships, rapport, engage, meaningful relationships
    build resilience: emotional resilience, personal skills, self-esteem
    build trust: trusting relationships, relationship-building, rapport, meaningful relationships
    build up: develop, strengthen, accumulate
    building: premises, school site, ~environment
    bully boss: morale, bullying, ~culture
    bullying: bullied, online bullying, anti-bullying, harassment, cyberbullying, intimidation, name calling
    bunk off: truancy, absence, non-attendance, unauthorised absence
    bunking off: missing education, attendance
    burden: workload, pressure, demand, ~bureaucracy
    bureaucracy: paperwork, administrative, administrative burden
    burn: injuries, bruises, physical abuse
    burnout: exhausted, high caseloads, overwhelmed, staff well-being
    burns: unexplained injuries, scalds
    burnt out: exhausted, high caseloads, overwhelmed, staff well-being
    bursary: financial
    bus driver: transport, taxi drivers
    bus pass: travel, local offer, financial
    business: employer, enterprise, industry
    busy: workload, high caseloads, ~demand, ~pressures
    buy: purchase, commission
    buy in: external support, commission, source external, purchase
    buy in help: sourced external support, external expertise, commission
    buy services: commissioning, procurement, ~contract
    buying help: sourced external support, external expertise, commission
    bwv: body-worn video, body-worn
    by age 11: key stage 2, standards, national average
    by email: correspondence, written
    by letter: correspondence, letters, written
    by phone: telephone, virtual, video calls
    by post: correspondence, letters
    by themselves: alone, unaccompanied, live independently
    by when: timescales, timebound, deadlines, timeframes
    cabinet: lead member, councillors, elected members, political
    caf: common assessment framework, early help assessment, team around
    cafcass: court advisory, family court
    call a meeting: convene
    call back: follow up, ~respond, feedback
    call for help: seek help, emergency, helpline, request support
    call handler: control room
    call parents: telephone parents, contact home, communicate with parents
    call the council: front door, single point, referral, ~contact
    call the police: police, emergency, control room, notifications
    called names: bullying, name calling, derogatory language
    calls not answered: contacts, front door
    calm: settled, purposeful, peaceful
    calm down: self-regulate, regulate emotions, de-escalate, manage feelings, ~calm room
    calm room: nurture room, sensory room, quiet space, safe space, calm space, ~nurture group
    calming down: pausing, ~regulation
    came alone: unaccompanied, asylum-seeking
    came back: returned, return home interviews, ~return home
    camera: body-worn, ~video
    camhs: child and adolescent, mental health services, adolescent mental health, emotional well-being
    camhs delay: waiting lists, waiting times, camhs, mental health
    camhs not accept: criteria, threshold, rejected referrals, camhs
    can parents change: capacity to change, sustain change, parental capacity
    can't afford: financial hardship, low income, poverty, subsidised
    can't agree: dispute, disagreement, escalation, dispute resolution
    can't concentrate: attention deficit, adhd, concentrate
    can't cope: crisis, overwhelmed, struggling, stress
    can't find: lack of, shortage, unable to locate, unavailable
    can't read: weak readers, early reading, phonics, decode
    can't speak: non-verbal, communication needs
    can't speak for themselves: advocacy, non-verbal, represent, communication needs
    cancel care order: discharge, revoke, discharging care orders
    cannabis: substance misuse, drug
    cannot access lessons: access the curriculum, mainstream classes, barriers to learning
    cannot afford: financial difficulties, financial hardship, low income, subsidised, funding
    cannot agree: dispute, disagreement, escalation, dispute resolution
    cannot concentrate: attention deficit, adhd, concentrate
    cannot cope: crisis, overwhelmed, struggling
    cannot find: lack of, shortage, unable to locate, unavailable
    cannot pay: financial difficulties, funding is secured, hardship
    cannot sit still: hyperactivity, attention deficit, concentrate, restless
    cannot speak: non-verbal, communication needs
    cannot talk: non-verbal, communication needs
    canteen: school meals, lunchtime, dining
    capability: competence, underperformance, ~capacity
    capacity: staffing, workload, ability, capability, ~resources, ~caseloads
    capacity to improve: leadership capacity, ability to improve, sustained improvement
    capture views: views, wishes and feelings, voice, participation
    caravan: unregistered, unsuitable accommodation, traveller
    care and school: virtual school, personal education plans, children in care
    care board: integrated care board, health partners, clinical commissioning group
    care by agreement: section 20, voluntary, parental consent
    care case: care proceedings, court proceedings, family court
    care for brother: act as carers, young carers, caring responsibilities
    care for sibling: act as carers, young carers, caring responsibilities
    care home: children's home, residential, residential care, ~placement
    care homes closed: children's homes, registration, regulated, ~residential, ~residential care
    care kids: children in care, looked after, care-experienced
    care kids school: virtual school, personal education plans, attainment, ~education, ~children in care, ~looked after
    care leaver: care-experienced, leaving care, personal adviser, pathway plan
    care leaver home: accommodation, tenancy, supported accommodation, care leavers, care-experienced, ~leaving care
    care leaver homeless: homelessness, tenancy, bed and breakfast, unsuitable accommodation, care-experienced, ~leaving care
    care leaver housing: accommodation, tenancy, suitable accommodation, supported accommodation, care-experienced, ~leaving care
    care leaver in prison: custody, released, care leavers, resettlement, care-experienced, ~leaving care
    care leaver job: employment, apprenticeships, eet, neet, care-experienced, ~leaving care
    care leaver money: financial, entitlements, grants, council tax, local offer, care-experienced, ~leaving care
    care leaver parents: young parents, care leavers, babies, care-experienced, ~leaving care
    care leaver support: personal advisers, local offer, pathway plans, keep in touch, care-experienced, ~leaving care
    care leaver university: higher education, care leavers, bursary, students, care-experienced, ~leaving care
    care leaver work: employment, apprenticeships, eet, neet, care-experienced, ~leaving care
    care leavers lonely: isolated, loneliness, support networks, mentors, care-experienced, ~leaving care
    care leavers missing: not in touch, lose touch, whereabouts, care-experienced, ~leaving care
    care leavers rights: entitlements, local offer, informed of, care-experienced, ~leaving care
    care leavers safe: exploitation, care-experienced, ~vulnerable, ~risk, ~safety
    care leavers unemployed: neet, employment, education employment, apprenticeships, care-experienced, ~leaving care
    care moves: placement moves, instability, stability, disruption
    care order: care proceedings, interim care, placement order
    care orders ended: discharge, revoke, applications, ~care proceedings, ~interim care
    care placement: placement, foster carers, residential, children's homes
    care plan: care planning, children's plans, permanence planning
    care proceedings: court proceedings, proceedings, care order, family court, public law outline, ~court
    care review: children's reviews, iro, statutory reviews
    care system: children in care, looked after, enter care, ~placement
    care-experienced: care leavers, leaving care, ~in care
    cared for: pastoral care, nurturing, well supported, welfare
    career: employment, aspirations, job
    career advice: careers, employment, apprenticeships, personal advisers
    career pathway: career progression, professional development, retention
    career progression: professional development
    career social worker: career progression, retention, professional development
    careers: careers guidance, employment, careers education, ~destinations
    careers advice: careers guidance, careers education, careers programme, impartial advice
    careers help: careers, employment, apprenticeships, aspirations
    careers officer: careers, employment, personal advisers
    caregiver: parents
    careless: lack of care, inaccurate, poor presentation, neglectful
    carer: foster carer, connected carer, parent, guardian, family, ~parents
    carer allowance: foster carers, payments, retention, ~fees
    carer stops: resign, retention, placement breakdown, foster carers
    carers from family: connected carers, kinship, extended family, regulation 24
    carers know: foster carers, placement plans, delegated authority, ~informed
    carers leave: retention, recruitment, foster carers
    carers paid: foster carers, payments, ~fees
    carers quit: retention, foster carers, recruitment, resign
    carers supported: foster carers, supported well, carers are
    carers trained: foster carers, skilled, ~training
    carers unhappy: foster carers, retention, ~support
    caretaker: site manager, premises staff, ~school site
    caring environment: nurturing environment, ethos, warm, welcoming
    caring ethos: nurturing environment, ethos, nurture
    caring for parent: young carers
    caring for relative: young carer, caring responsibilities, act as carers
    caring staff: nurturing, passionate, committed, relationships
    carry a knife: knife crime, knife, ~youth violence
    carrying drugs: county lines, criminal exploitation, ~exploited
    carrying knives: knife crime, knife, serious youth violence, weapon
    case accepted: threshold, allocated, referral, ~progress
    case closed: closure, closed too, closed, step down, ended
    case conference: child protection conference, conferences, conference chairs
    case conference late: conferences, delay, timescales, initial child protection, ~child protection conference, ~conference chairs
    case discussion: supervision, group supervision, case direction
    case ended: case closure, settled, ~closed
    case file: case records, records
    case goes nowhere: drift, delay, lack of progress, stalled
    case holder: allocated, social worker
    case holding: caseloads, allocated
    case load: caseloads, high caseloads, workloads
    case notes: case records, recording, case recording
    case reopened: re-referral, reopened, repeat referrals
    case study: worked example, practice example, ~example, good practice
    case summary: summaries, chronology, case records
    case system: case management system, electronic recording system, recording system
    case transfer: transfer, handover
    caseload: workload, ~capacity
    caseloads go down: reduced caseloads, reduction, fewer
    caseloads too big: high caseloads, caseloads are too, workloads, overwhelmed
    cases: caseload, referral, open case
    cases bounce back: re-referrals, repeat referrals, stepped down, ~resilience, ~recover
    cases checked: audits, dip sampling, quality assurance, management oversight
    cases each: caseloads, manageable caseloads, high caseloads
    cash: money, financial, payments
    casualty: emergency department, hospital
    catch problems early: early identification, early intervention, early help, prevention
    catch them early: early identification, early intervention, prevention
    catch up: catch-up, close the gap, intervention, accelerate progress, make up ground
    catch up on work: backlog, outstanding work, workload
    catch up quickly: accelerated progress, rapid progress, close the gap, intervention
    catch-up: catch up, intervention, recovery, tutoring, booster
    catching up: catch up with their peers, additional lessons, ~progress
    cause: reason, root cause, ~result of, ~contribute
    cause of delay: court, delays
    cce: criminal exploitation, county lines, gangs, exploitation
    ccg: clinical commissioning group, integrated care board, icb
    celebrate: celebration, achievements, awards, recognise success, praise, reward, celebrate success
    celebrate success: celebrate achievements, awards, recognition
    celebration: celebrate, achievements, awards, events
    cell: custody, police custody
    central to school: integral part, embedded, ethos, vision
    centre for families: children's centre, family learning, day care, family hub
    certain groups: specific groups of pupils, different groups, most vulnerable
    certificate: qualification, accreditation, award
    chair of board: chair of the governing body, governors, independent chair
    chair of conference: conference chairs, child protection chairs, conferences
    chair of governors: chair of governing, governing body, governor
    challenge: scrutiny, hold to account, escalate, ~question
    challenge each other: professional challenge, escalation, critical challenge, scrutiny
    challenge leaders: hold to account, robust challenge, question, scrutinise, support and challenge
    challenge pupils: high expectations, most able, challenging work
    challenge schools: rigour of challenge, support and challenge, effective challenge
    challenge to schools: rigour of challenge, support and challenge, effective challenge
    challenging behaviour: behavioural, risky behaviour, behaviour that challenges, poor behaviour, complex behaviour, behavioural difficulties, disruptive, ~semh
    champion: advocate, promote
    chance: ~opportunity, ~possibility, ~fresh start, ~life chances
    change: ~improve, ~alter, ~transition, ~restructure
    change abusers: perpetrators, perpetrator programmes
    change at top: changes in leadership, turnover, new director, interim, ~senior leadership team
    change behaviour: strategies to improve, behaviour, explore their behaviours, ~improve
    change curriculum: curriculum is adapted, redesign, new curriculum
    change direction: new approach, revised strategy, reset
    change for the better: positive change, improvement, improved outcomes, strengthened, transformed
    change for the worse: deterioration, decline, worsened
    change governors: restructuring the governing body, external review
    change habits: sustain change, behaviour change, capacity to change, ~routines
    change in family: circumstances change, changing needs, changes in circumstances
    change lives: transform, positive difference, improve outcomes, life chances
    change minds: influence, persuade, ~attitude
    change of carer: placement moves, disruption, stability, foster carers
    change of head: new headteacher, interim, newly appointed, turnover
    change of home: placement moves, unplanned, disruption, stability
    change of leaders: turnover, leadership change, new leaders, instability, restructuring
    change of manager: turnover, changes in management, interim, team managers
    change of officer: frequent changes in local authority officers, turnover
    change of social worker: changes of social, turnover, churn, handover, inconsistent
    change practice: changes in practice, new approaches, improvement plan
    change programme: transformation, restructure, improvement plan
    change school: transfer, transition, move school, managed move
    change schools: school moves
    change their behaviour: capacity to change, sustain change
    change too much: instability, turnover, frequent changes, churn
    change too slow: pace of change, slow progress, drift
    changes in school: changes in practice, environment, introduction
    changes needed: changes in practice required, improvement plan, areas for improvement
    changes of staff: turnover, frequent changes, staffing changes, instability
    changes of worker: changes of social, changes in social, turnover, churn, many changes
    changing homes: placement moves, instability, disruption
    changing parents: capacity to change, sustain change, parental capacity
    changing social workers: changes of social, turnover, churn, too many changes
    chaos: chaotic, disorganised, instability, disorder
    chaotic: disorganised, unstable, neglect, instability
    character: personal development, resilience
    charge: prosecution, prosecute
    charities: voluntary groups
    charity: voluntary sector, voluntary, third sector, voluntary organisation, social enterprise
    chase: follow up, pursue
    chase absence: follow up absence, attendance, first day calling
    chase parents: follow up, contact parents, pursue
    chase up: follow up, pursue, escalate
    chat: conversation, ~discussion, informal discussion
    chatrooms: online, internet, social media
    chatter: off-task, low-level disruption, calling out, talking
    cheap: ~cost effective, ~low cost, ~value for money
    cheap placement: commissioning, value for money, placement, ~cost
    cheat: malpractice, dishonest
    check: monitor, audit, review, quality assurance, scrutinise, oversight, verify, track, ~evaluate, ~test
    check data: data quality, accuracy, validated, performance information
    check if working: careful checking, evaluate, impact, ~effectiveness
    check in: keep in touch, in touch, ~visits, ~contact
    check in with: keep in touch, in touch, regular contact, ~visits
    check it works: evaluate, monitor, measure impact, quality assurance, ~effectiveness
    check on carers: viability assessments, connected carers, suitability
    check on children: seen, see children, monitor, ~visits
    check on teachers: learning walks, hold teachers to account, monitor teaching, lesson observation
    check progress: monitor progress, tracking, progress review, evaluate progress, review progress
    check quality: quality assurance, audit, moderation
    check social workers: audits, supervision, management oversight, quality assurance
    check teaching: learning walks, lesson observation, monitor teaching, visited lessons
    check the data: data quality, accuracy, validate, ~performance information
    check the facts: verify, accuracy, triangulate, ~evidence
    check the records: case records, histories, audit, ~agency checks
    check understanding: questioning, assessment for learning, misconceptions, assess learning, check learning
    check up on: monitor, oversight, visits, seen regularly, ~review
    check whether: evaluate, verify, ~monitor, ~review, ~establish
    check with school: agency checks, information-sharing, ~education, ~schools
    check work: audit, quality assurance, monitor, dip sampling, oversight, scrutiny
    check-up: health assessments, health checks, dental checks
    checking whether: careful checking, evaluate, monitoring
    checklist: compliance, process-driven, template, tick box
    checkpoints: key points, milestones, check progress
    checks and balances: oversight, scrutiny, quality assurance, accountability
    checks on family: agency checks, history, background, information-sharing, mash checks
    checks were missed: not completed, lack of oversight, ~checks
    checks with agencies: agency checks, mash checks, information-sharing, lateral checks
    cheeky: disrespectful, rude, poor behaviour
    cheerful: happy, ~positive, enjoy
    chief constable: force, constabulary, senior officers, police leaders
    chief exec: chief executive, corporate, senior leaders
    chief executive: senior leaders, corporate leaders, chief officer, ceo
    chief of police: chief constable, senior officers, police leaders
    child: ~young person, ~pupil, ~learner
    child abuse: sexual abuse, physical abuse, neglect, significant harm, emotional abuse, perpetrators, offenders
    child abuse images: online child abuse, indecent images, online, internet, ~sexual abuse, ~physical abuse
    child abuse investigation: detectives, investigators, child protection investigations, ~sexual abuse, ~physical abuse
    child abuse police: child abuse investigation, cait, detectives, joint investigation
    child advocate: advocacy, independent advocate, represent, views
    child arrested: custody, detained, police custody, youth justice
    child assessment: child and family assessments, single assessment, needs assessment
    child at centre: child-centred, child-focused, heart of
    child carer: young carer, caring responsibilities, act as carers
    child contributes: participate, contribute, views, ~involved
    child criminals: criminal exploitation, youth offending, youth justice, offending
    child cruelty: neglect, physical abuse, emotional abuse, prosecution
    child death: deaths, rapid review, practice reviews
    child defendant: youth court, youth offending, youth justice
    child development: developmental, stage of development, growth
    child exploitation: criminal exploitation, sexual exploitation, extra-familial harm, mapping, mace
    child exploitation panel: mace, multi-agency child exploitation, masa, mapping, ~criminal exploitation, ~sexual exploitation
    child friendly plan: child-friendly, written to children, ~accessible, ~language, ~age-appropriate
    child heard: voice, wishes and feelings, listened to, views, heard
    child hurt: injuries, physical abuse, significant harm, unexplained injuries
    child in cell: custody, police custody, detained, appropriate adult
    child in danger: immediate risk, significant harm, risk of harm, police protection, exposed to, immediate protection, ~at risk
    child in need: cin, section 17, children in need, in need plans
    child interviewed: achieving best evidence, interviews, intermediaries, joint interviews
    child killed: deaths, serious case review, rapid review, practice reviews
    child knows worker: trusting relationships, know children well
    child labour: modern slavery, trafficking, exploitation
    child left alone: neglect, unsupervised, supervision of children, lack of supervision
    child locked up: custody, detained, secure, police custody, ~secure accommodation, ~deprivation of liberty
    child marriage: forced marriage, honour-based
    child molester: sex offenders, sexual abuse, perpetrators
    child murder: deaths, serious case review, rapid review, homicide
    child not asked: wishes and feelings, views, voice, seen alone
    child not at school: missing education, not attending, electively home educated, attendance
    child not heard: voice, views are not, wishes and feelings, invisible
    child on plan: child protection plan, subject to, core groups, children in need
    child prisons: custody, secure, young offender, youth custody
    child prostitution: sexual exploitation, child sexual exploitation, ~exploited
    child protection: safeguarding, keep safe, protect children
    child protection chair: conference chairs, conferences, iros, scrutiny, ~safeguarding, ~keep safe
    child protection conference: initial child protection, case conference, conferences, ~child protection chairs
    child protection enquiry: section 47, strategy discussion, child protection investigations, ~safeguarding, ~keep safe
    child protection investigation: section 47, child protection enquiries, joint investigation, strategy discussion, ~safeguarding, ~keep safe
    child protection medical: medicals, medical examinations, paediatric, examination
    child protection meeting: child protection conferences, strategy meetings, core groups, ~safeguarding, ~keep safe
    child protection officer: designated safeguarding lead, safeguarding
    child protection plan: child protection conference, child protection planning, ~core group, ~significant harm
    child protection register: child protection plan, subject to, conferences, ~safeguarding, ~keep safe
    child protection review: review child protection, conferences, core groups, ~safeguarding, ~keep safe
    child protection visits: statutory visits, frequency, seen alone, ~visited, ~safeguarding, ~keep safe
    child psychiatry: camhs, psychiatric, mental health services
    child seen: seen alone, spoken to, visited regularly, ~visited
    child sexual abuse: sexual abuse, sexual harm, familial environment
    child suffering: significant harm, neglect, suffered, long-term neglect
    child talks: direct work, wishes and feelings, voice, spoken to
    child understands: age and understanding, direct work, child-friendly, ~explained
    child victims: victims, achieving best evidence, therapeutic, sarc
    child wants: wishes and feelings, views, ~wishes
    child without home: homeless, placement sufficiency, ~emergency
    child witness: achieving best evidence, witness, interviews, exposed to
    child's day: lived experience, daily life, day-to-day, ~routines
    child's feelings: wishes and feelings, views, voice, direct work
    child's file: case records, children's records, files, later life
    child's life: lived experience, daily life, children's lives, ~experiences
    child's opinion: wishes and feelings, views, voice, participation
    child's origin: heritage, identity, life-story, ethnicity
    child's own view: views, wishes and feelings, voice
    child's perspective: lived experience, views, voice, wishes and feelings
    child's plan: care plans, timescales, ~plan
    child's point of view: lived experience, views, voice, wishes and feelings
    child's rights: advocacy, entitlements, participation, ~rights
    child's room: home conditions, sleeping, bed
    child's side: views, wishes and feelings, children's voices
    child's words: children's voices, views, direct quotes, wishes and feelings
    child's world: lived experience, daily life, children's lives
    child-centred: child-focused
    child-focused: child-centred, focused on children
    child-friendly: age-appropriate, easy to understand, ~accessible
    child-initiated: continuous provision, learning through play, free choice
    child-on-child abuse: peer-on-peer abuse, sexual harassment, harmful sexual behaviour, bullying
    childcare: day care, nursery, childminder, early years provider
    childminder: childcare, early years provider, registered childcare
    children: pupil, ~young people, ~pupils, ~learner
    children as criminals: criminalised, offending, victims, youth justice
    children as victims: victims, criminal exploitation, criminalised, ~exploited
    children at meetings: participate, contribute, advocacy, ~attend, ~reviews
    children at risk: risk of significant harm, significant harm, risk of harm, exposed to, ~vulnerable, ~in danger
    children centre: family learning, day care, courses
    children chair: children's reviews, participate, chair
    children come home: reunification, return home, placed with parents
    children dispersed: unaccompanied, national transfer scheme, uasc
    children dying: deaths, rapid review, practice reviews, serious incidents
    children first: child-centred, child-focused, best interests
    children found: located, return home interviews, debrief, ~returned
    children help decide: participation, contribute, co-production, ~influence
    children hurting children: peer-on-peer abuse, harmful sexual behaviour, child-on-child abuse, youth violence, ~injuries, ~physical abuse
    children ignored: voice, views are not, invisible, overlooked
    children in care: looked after children, children looked after, looked after, looked-after children, virtual school, ~care-experienced, ~placement, ~foster, ~care leaver
    children in care council: participation, corporate parents, ~forum, ~influence, ~looked after children
    children in care education: virtual school, personal education plans, virtual headteacher
    children in care school: virtual school, personal education plans, virtual headteacher
    children in custody: custody, detained, police custody, remand, resettlement
    children in homes: children's homes, residential, residential care
    children in hotels: unregistered, unsuitable, bed and breakfast, ~emergency
    children in jail: custody, detained, remand, youth custody
    children in meetings: participate, contribute, advocacy, ~attend, ~reviews
    children in prison: custody, detained, remand, youth custody
    children in trouble: offending, youth justice, youth offending, diversion, ~crisis, ~anti-social behaviour
    children influence: participation, co-production, views, ~shape
    children invisible: overlooked, voice, not seen, hidden
    children like school: enjoy school, enjoy attending, happy, positive attitudes
    children living far: distance, out of area, outside the area, placed at
    children mental illness: mental ill health, camhs, emotional well-being, mental health, ~ill-health, ~psychiatric
    children moving area: transfer-in, transfer, other local authorities
    children not listened: voice, views are not, wishes and feelings, ~inattentive, ~off-task
    children off register: missing education, off roll, electively home educated
    children read files: later life, written to children, case records, access their records
    children read records: later life, written to children, case records, access their records, ~histories
    children removed: removal, enter care, come into care, emergency protection
    children safe: safeguarding, feel safe, child protection, protected
    children say: pupils say, children's views, pupils told, child's voice
    children see violence: domestic abuse, exposed to, witnessed, exposure
    children seeing abuse: domestic abuse, exposed to, witnessed, exposure
    children told inspectors: inspectors spoke, views, children said
    children who commit: offending, youth offending, youth justice, offences
    children with problems: emotional difficulties, complex needs, vulnerable, additional needs
    children without papers: immigration status, legal status, home office, asylum
    children's boss: director of children's, dcs, executive director
    children's centre: family hubs, early help, sure start, family centre, family hub, ~early years
    children's commissioner: commissioner, department for education, statutory direction
    children's council: participation, corporate parenting, forum, ~representatives
    children's guardian: cafcass, court advisory
    children's home: residential, residential home, residential care, unregistered, ~placement
    children's home staff: residential workers, children's homes, ~trained, ~residential, ~residential home
    children's homes closed: children's homes, registration, ~sufficiency, ~residential
    children's hub: front door, mash, single point, early help hub
    children's opinions: pupils say, children enjoy, wishes, ~views
    children's room: bedrooms
    children's targets: targets, personal plans, ~expectations
    children's voice: wishes and feelings, views, children's views, listened to, child's voice, pupil voice
    choice: choose, options
    choice of placement: placement choice, matching, shortage, ~sufficiency
    choices: consequence, make choices
    choir: singing, music, ensemble
    choose children: select pupils, criteria, boxall profile, ~identify
    choose home: matching, choice, placement, ~wishes
    choose pupils: select pupils, selection, identify pupils, ~criteria, ~referral
    choose subjects: option choices, ebacc, course choice
    choosing pupils: boxall profile, ~identify
    chosen: select, choose, identify pupils
    chosen for group: select pupils, boxall profile, identify those pupils
    christmas: holiday, celebrate
    chronic: long-term, entrenched, persistent, long-standing
    chronic abuse: long-term neglect, cumulative harm, chronic neglect, cumulative impact
    chronic neglect: long-term neglect, cumulative harm, cumulative impact, neglectful
    chronologies: up to date, case summaries
    chronology: history, significant events
    chucked out: exclusion, permanently excluded, homeless
    church: religion, religious, faith
    church groups: faith groups, voluntary sector, ~community
    church school: voluntary aided, voluntary controlled, faith school, diocese, diocesan
    churn: changes of social, changes in social, turnover, instability, frequent changes
    cigarettes: smoking, vaping
    cin: child in need, in need plans, section 17
    circle time: group discussion, social skills, sunshine circle, seal
    circumstances: situation, lived experience
    citizenship: pshe, democracy, british values, ~community
    citizenship status: immigration status, legal status, settled status, home office
    claim benefits: universal credit, financial, entitlements
    clare's law: domestic violence disclosure, disclosure scheme
    clarify: clear, clarity, explain
    clarity: unclear, explicit, clarify
    class: lesson, classroom, year group, ~group
    class reading: reading, story, shared reading, books
    class size: large class, pupil numbers, small class
    class teacher: teacher, teaching staff, ~practitioner
    class without teacher: supply teacher, vacancies, staffing
    classes for parents: parenting classes, courses, family learning, qualifications
    classmate: peer, other pupil, friend
    classroom: learning environment, class, lesson, ~room
    classroom assistant: teaching assistant, ta, learning support assistant, support staff, adult in class
    classroom displays: learning environment, displays, pupils' work
    classroom space: premises, environment, ~space
    classroom support: teaching assistants, support during lessons, deployed
    clean: hygiene, home conditions, ~cleanliness
    clean clothes: hygiene, neglect, laundry, self-care
    cleaner: premises staff, site staff
    clear: specific, clarity, explicit, well-defined, precise, transparent, coherent, ~concise
    clear goals: measurable, objectives, smart, ~specific, ~outcomes
    clear idea: shared understanding, clear vision, clarity
    clear plans: specific, measurable, smart, timebound
    clear targets: targets, well-defined, ~measurable, ~specific, smart, timescales, objectives
    clear to parents: expectations, parents understand, what needs to change
    clerk: governing body, minutes
    clever: most able, bright, gifted
    clever children: most able, more able, gifted and talented, high attainer, higher attaining
    client index: electronic recording system, case management system, ~records
    clingy: attachment, anxiety, separation, settled, anxious, separation anxiety
    clinic: health services, sexual health, appointments
    close case: case closure, end of support, discharge, step down
    close gaps: narrow the gap, close the gap, catch up, diminish
    close the gap: narrow the gap, catch up, reduce difference, diminish difference, gap in attainment
    close to an adult: significant adult, trusted adult, attachment
    close to family: extended family, distance, within the area, ~local, ~near
    close to home: within the area, distance, ~local, ~community
    closed: closure, case closure, ~stepped down, ~ended
    closed too early: premature, prematurely, step down too
    closed too soon: premature, step down, sustained change, re-referrals
    closed without help: no further action, closure, signposted, unmet need
    closing cases: closure, no further action, ~closed
    closure: closed, ended, stepped down
    clothes: neglect, grant, uniform, school dress
    club: extra-curricular, after-school, enrichment
    clubs: hobbies, leisure, ~activities
    cluster: network of schools, consortium, partnership of schools, group of schools
    cme: children missing education, missing education, off roll
    co-located: co-location, hub, integrated
    co-location: co-located, hub, integrated
    co-production: co-produced, co-design, participation, involve, coproduction, designed with parents, working with families, jointly developed
    coach driver: transport
    coaching: mentoring, training, professional development, trainer, ~modelling
    coastal: deprivation, disadvantaged, isolated
    coasting: stuck, complacent, not improving, underachieving
    cocaine: substance misuse, drug
    code of conduct: behaviour policy, rules, conduct
    code of practice: send code, send reforms, statutory duties
    coercive: controlling, control, domestic abuse
    coercive control: controlling, coercive, domestic abuse
    coffee morning: social activities, stay and play, ~parents
    coherent: joined-up, well coordinated, cohesive, consistent, logical, well sequenced
    cohort: year group, group of pupils, intake
    cold house: home conditions, neglect, fuel, heating, poverty
    collaborate: work together, collaborative, partnership, cooperate, joint work, ~joint
    collaboration: partnership working, joint working, collaborative, cooperation
    collapse: breakdown, failure, crisis, failed
    collated: gathered, collected, brought together
    colleague: peers, peer, ~staff, ~professional
    collect: gather, collate
    collect evidence: gathering evidence, evaluate, systematic
    college: further education, fe, post-16, sixth form, ~course
    college place: further education, post-16, college, education employment
    come back again: re-referrals, repeat referrals, repeat
    come in late: punctuality, on time, late duty
    come into care: enter care, become looked after, entry to care
    come to meetings: attend, attendance, well attended, ~participate
    come to school: attend, attend regularly, ~punctuality
    comes back: re-referral, repeat, return
    comfortable: ~at ease, ~confident, ~settled
    coming to school: bringing their children
    commission: purchase, procure, contract
    commission services: commissioning, joint commissioning, voluntary sector, ~contract, ~providers
    commission together: joint commissioning, integrated, pooled
    commissioner: commissioning, police and crime
    commit crime: offending, offend, criminal, offences
    commitment: committed, dedication
    committed: dedicated, dedication, passionate, devoted, determined
    common assessment: caf, early help assessment
    common criteria: shared criteria, assessing the effectiveness
    common problems: recurring, themes, typical weaknesses, frequent
    common sense: pragmatic, sensible, proportionate, practical
    communicate with disabled: communication aids, non-verbal, disabled children, makaton
    communicate with parents: interpreter, talk directly to parents
    communication needs: speech and language, language difficulties, communication difficulties
    communication with home: communication with parents, interpreter, ~letters
    community: neighbourhood, local area, residents
    community centre: children's centre, community, courses, social activities
    community cohesion: cohesion, diversity, integration, cohesive community
    community group: voluntary sector, community organisations, third sector
    community help: voluntary sector, early help, community-based, family hubs
    community leaders: community, engagement, faith
    community order: youth offending, probation, ~orders
    community payback: probation, rehabilitation, offenders
    community police: neighbourhood policing, police officers, safer schools
    community safety: community safety partnership, anti-social behaviour, crime
    community use: adults from the community, extended school, children's centre
    compare: comparison, benchmark, against national
    compare councils: statistical neighbours, national average, comparison, benchmark
    compared nationally: national average, found nationally, in line with
    compared with country: national average, found nationally, above that found
    compassion: empathy, kindness
    complacent: self-critical, coasting, lack of urgency, overgenerous, ~realistic
    complain: complaint, dissatisfied, raise concerns, ~feedback
    complain about: complaint, dissatisfied, raise concerns
    complaint: dissatisfaction, complain, concern raised, grievance, ~feedback
    complaint about staff: lado, designated officer, allegations, ~complaints
    complaint learning: complaints, learning from, themes, feedback
    complaints from parents: parental complaint, complaint, dissatisfied, parents concerned
    complaints handled: complaints, learning from, ~responses, ~timely
    complaints upheld: complaints, upheld, ombudsman
    complex: complexity, complicated, challenging, difficult
    complex children: complex needs, attachment needs, emotional and behavioural, specialist practitioners
    complex children placement: complex needs, residential, unregistered, ~specialist, ~sufficiency
    complex needs: complex difficulties, profound, multiple needs, high needs, additional needs
    complex pupils: complex needs, attachment needs, complex children
    compliance: comply, adhere, statutory requirements, statutory requirement, meet requirements, legal duty
    complicated: complex, complexity
    compliment: praise, positive feedback
    compounded: exacerbated, made worse
    comprehensive: thorough, detailed, holistic, ~full, ~wide-ranging
    comprehensive assessment: thorough, holistic, analytical, history, ~detailed
    comprehensive plan: detailed plan, thorough plan, clear plan
    computer: electronic, electronic recording system, it system, laptops, database, ict, technology, information technology, electronic system, case management system
    computer classes: computer skills, courses, internet
    computer course: computer skills, ict skills, adult learning
    computer crash: cyber, system failure, electronic recording system
    computer games: online, gaming, technology
    computer problems: electronic recording system, recording system, system does not
    computer record: electronic case records, recording system, electronic
    computer records: electronic records, case management system, recording system
    computer says no: electronic system, system issues, criteria
    computer skills: ict skills, digital skills, computer course
    computer system: electronic recording system, case management system, recording system, electronic, electronic system, database, information system, software, ~management information
    computerised plan: template, electronic, ~system
    computers don't talk: incompatible, different recording systems, access information, ~systems
    concentrate: attention, stay on task, sustain attention, pay attention
    concern: worry, worried, ~issue, ~problem
    concern about child: safeguarding concerns, referral, ~contact
    concerned neighbour: referral, ~contact, ~public
    concise: succinct, brief
    conference: child protection conference
    conference delay: conferences, timescales, delay, initial child protection
    conference report: conferences, shared with parents, ~reports
    confidence: self-esteem, self-confidence, confident, self-belief, self-assurance, ~resilience
    confidence of parents: given the confidence, parenting classes, courses
    confident: confidence, competent, self-confidence
    conflict: dispute, parental conflict, arguments, disagreement, fall out, ~restorative
    conflicting advice: disagreement, inconsistent, professional differences
    confusing: unclear, confusion, complicated, lack clarity, lack of clarity
    confusion: unclear, lack of clarity, confused, misunderstanding
    connected person: kinship, connected carers, family network, ~special guardianship
    consent: parental consent, ~agreement
    consent to care: section 20, parental consent, voluntary
    consequence: impact, outcome
    consistency: uniform, inconsistent, variability, same approach, reliable, coherent
    consistent: consistency, ~stable, ~routinely
    consistent worker: same social worker, stability, consistent social workers, ~continuity
    consolidate: reinforce, embed, ~secure
    constable: police
    constabulary: police, force
    consult: consultation, views, seek views, ~involve, ~ask, ~survey
    consultation: consult, engagement, views
    contact: ~family time, ~keep in touch, ~referrals
    contact breaks down: family time, ~disrupted, ~relationships
    contact centre: family time, supervised contact, front door
    contact log: case notes, records, recording
    contact officer: front door, screening, ~contact
    contact parents: communicate with parents, letter home, telephone parents, home visits
    contact the council: front door, referral, single point, ~contact
    contact with dad: family time, fathers, non-resident
    contact with parents: family time, spend time with, birth parents, ~supervised
    context: background, ~circumstances
    contextual safeguarding: extra-familial, exploitation, outside the home, ~mapping
    contingency: parallel planning, twin-track
    contingency plan: parallel planning, safety planning, what if
    continuum of need: threshold, level of need
    contraception: sexual health
    contract: tender, commission, service level, procurement
    contractor: commission, tender, contract
    control centre: control room, call handlers, ~calls
    control emotions: emotions, manage feelings, self-regulation, ~regulation
    control feelings: emotions, manage feelings, self-regulation, ~regulation
    control room: ~calls, ~police
    control temper: emotions, manage feelings, pausing, ~regulation
    controlling: coercive, coercive control, control
    controlling partner: coercive, coercive control, perpetrators, domestic abuse
    conversation: discussion, talk, dialogue
    conviction: convicted, prosecution, sentenced, criminal
    convince: persuade, ~engage, credible, robust, persuasive
    cook: independence skills, life skills, budgeting
    cook at school: school meals, kitchen
    cooking: food technology, healthy eating, cookery
    cooperate: engage, collaborate, ~compliance
    coordinate: coordination, joined-up, bring together, coherent
    coordination: coordinated, joined-up, cohesive
    cop: police, police officers, officers
    cope: resilience, manage feelings, ~overwhelmed, ~struggling, ~struggle
    cope at home: parenting capacity, struggling, family support, ~crisis
    cope at school: resilience, manage in class, access learning, ~emotional support
    cope in class: access the curriculum, mainstream classes, settled, nurture group
    cope with anger: manage feelings, anger, regulate emotions, self-regulation
    cope with change: transition, adapt, resilience, ~anxiety
    cope with demand: capacity, volume, increase in referrals, manage demand
    cope with lessons: access the curriculum, mainstream classes, additional support
    cope with loss: bereavement, grief, ~emotional support
    cope with stress: resilience, emotional well-being, well-being, manage stress
    cope with trauma: trauma-informed, therapeutic, resilience, recovery
    cope with work: manageable caseloads, workload, capacity, caseloads
    copied and pasted: generic, not updated, ~individual, ~repeated
    coping alone: isolated, isolation, live independently
    coping strategies: manage feelings, self-regulation, resilience, strategies to manage
    coping well: resilience, thrive, well supported, settled
    cops: force, constabulary
    copy of plan: written plan, shared with
    copying good schools: share good practice, visit schools, learn from others, best practice
    core group: network meetings, review meetings, ~child protection plan
    core group missing: core groups, infrequent, not held, attendance, ~network meetings, ~review meetings
    core groups late: core groups, infrequent, irregular, not held, ~network meetings, ~review meetings
    core subjects: english, mathematics, reading, science, ~writing
    coronavirus: covid-19, pandemic, lockdown
    corporate: council-wide, chief executive, political, investment
    corporate parent: corporate parenting, ~council-wide
    corporate parenting: corporate parents, council-wide, ~political
    corporate parenting board: corporate parenting panel, elected members, care leavers, corporate parents
    corporate parenting panel: corporate parenting board, elected members, corporate parents
    correct: accurate, rectify
    corridor: around the school, moving around, school site, between lessons
    corridors: move around the school, clearer expectations
    cost: financial, budget, funding, expenditure, expense, value for money
    cost of clubs: financial difficulties, funding is secured, extra-curricular
    cost of living: financial difficulties, poverty, hardship, financial hardship, food, fuel, low income, household
    cost of placements: financial, independent providers, commissioning, budget
    cost of trips: financial difficulties, funding is secured, residential visit
    costs too much: expensive, budget pressures, value for money
    could be better: areas for improvement, not yet good, not consistently
    could do better: underachieving, areas for improvement, ~potential, not yet good
    could do more: further work, areas for improvement, not consistently
    council: local authority, corporate, county council, borough, la
    council adviser: school improvement officer, local authority officer
    council and schools: local authority, relationships between schools, school improvement officers
    council bosses: chief executive, senior leaders, corporate leaders, ~directors, corporate
    council broke: section 114, financial pressures, budget
    council budget: financial pressures, investment, budget
    council care: corporate parents, children in care, looked after
    council challenge: rigour of challenge, support and challenge, school improvement officers
    council chief: chief executive, senior leaders, corporate
    council computer: electronic recording system, case management system, recording system
    council cuts: limited resources, capacity is limited, budget, financial pressures, savings, ~resources, budget reduction, reduced resources
    council duty: exercises its duty, promote high standards, statutory
    council estate: deprivation, disadvantaged, community, social housing
    council finances: financial pressures, budget, section 114, investment
    council flat: social housing, tenancy, housing
    council funding: investment, additional funding, budget, financial
    council help: local authority support, school improvement, support and challenge
    council homes: in-house, children's homes, local authority
    council house: social housing, tenancy, housing
    council knows schools: know your school, relationships, ~performance
    council leader: political, elected members, lead member, corporate, leader of the council, senior leaders
    council money: budget, financial, investment, financial pressures
    council officer: local authority officer, school improvement officer, council staff
    council parents: corporate parents, council-wide
    council plan: strategic vision, vision for school improvement, ~strategy
    council school: maintained school, local authority school, community school
    council scrutiny: elected members, scrutiny, councillors, ~challenge
    council sharing: shared services, joint arrangement, neighbouring
    council short of staff: capacity is limited, limited resources
    council short-staffed: limited capacity, local authority capacity, reduced resources
    council slow: capacity is limited, as quickly as needed, ~delay
    council spending: budget, financial, investment, ~costs
    council split: local government reorganisation, new authority, disaggregation
    council staff: local authority officers, school improvement officers, local authority staff, officers, workforce
    council support: local authority support, support and challenge, local authority services
    council support for schools: local authority support, school improvement officers, ~challenge
    council takes lead: consistent lead, brokering, ~proactive
    council tax: exemption, ~financial, ~exempt
    council too slow: local authority capacity, limited capacity, delay
    council took over: brought in-house, transferred, ~trust
    council under pressure: financial pressures, demand, capacity
    council vision: vision for school improvement, strategic vision
    council workers: local authority officers, school improvement officers, ~social workers, local authority staff, officers
    council's job: duty, local authority
    council-run home: in-house, children's homes, residential
    councillor: elected members, lead member, political
    councillors support: political support, corporate, elected members, investment
    counselling: therapy, therapeutic, counsellors, emotional support, counsellor, therapeutic support, talking therapy
    counselling for abused: therapeutic, sarc, counselling, victims
    counsellor: counselling, therapeutic, therapist
    count on: rely, reliable, dependable, trusted
    county: council, local authority, county council
    county lines: criminal exploitation, gangs, exploitation
    course: training, workshops, qualification, class, ~programme, ~curriculum
    courses for parents: family learning, parenting class, adult learning, parent workshop, qualifications
    courses for teachers: training, cpd, professional development
    court: proceedings, judiciary, family court, ~legal, ~judge
    court advisory: cafcass, children's guardian, family court
    court application: applications, issue proceedings, care proceedings
    court backlog: court proceedings, delay, court delays, ~timeliness
    court battle: care proceedings, court proceedings, disputed, family court
    court deadline: timescales, court proceedings, statements
    court delay: court proceedings, delay, timeliness, ~drift
    court evidence: statements, court work, ~assessments
    court experts: expert, specialist assessments, psychological, parenting assessments
    court for children: youth court, family court, youth offending
    court order: care orders, ~non-molestation
    court papers: statements, court work, ~evidence
    court reports: statements, court work, ~evidence, ~assessments
    court skills: court work, statements, training, ~legal
    court statement: statements, court work, ~evidence
    court takes long: court proceedings, delay, timeliness, drift
    court team: court proceedings, care proceedings
    cousin: extended family, wider family, ~relatives
    cover for sick: sickness, absence, capacity, ~duty
    cover teacher: supply teacher, temporary, staff absence
    cover up: conceal, hidden, not transparent, ~disguised, not reported
    covid: pandemic, coronavirus, covid-19, lockdown
    covid rules: restrictions, covid-19, guidance
    cp-is: child protection information, health records, alerts, flags
    cpd: professional development, training, inset, staff development
    cqc: care quality commission, health inspectors
    creative: imaginative, creativity, arts, ~innovative
    creative curriculum: enliven, creative partnerships, imaginative, arts, curriculum
    creative partnerships: artists, arts organisation, external expertise, creative arts
    creche: day care, nursery, childcare
    cries for help: disclosure, wishes and feelings, self-harm, voice
    crime: offending, offence, criminality, ~criminal, ~anti-social behaviour
    crime commissioner: police and crime, pcc, funding
    crime victims: victims, achieving best evidence, therapeutic
    crimes against children: child abuse investigation, offences, detectives, investigations
    criminal: offending, offender, crime, criminality
    criminal exploitation: county lines, gangs, exploited, ~knife crime
    criminal investigation: investigators, detectives, police investigations, ~evidence
    criminal justice: youth justice, courts, prosecution, diversion, probation
    criminal parents: offenders, probation, prison, convicted
    criminal partner: perpetrators, offenders, convicted
    criminal record: conviction, criminalisation, offending
    criminal record check: suitability, ~checks
    criminalise: criminalisation, unnecessarily criminalised
    crisis: emergency, ~urgent, ~breakdown, ~escalation
    crisis response: emergency duty, reactive, ~immediate, ~emergency
    criteria: threshold, eligibility, eligible
    critical friend: critical challenge, external scrutiny, peer review, improvement adviser, support and challenge, external adviser, ~challenge
    critical thinking: thinking skills, higher-order, evaluate
    criticised: weaknesses, areas for improvement, ~concern
    criticised for: weaknesses, shortfalls, failings, inadequate
    criticism of: weaknesses, shortfalls, concerns, failings
    cross-border: other local authorities, neighbouring, out of area
    cross-curricular: across subjects, links between subjects, across the curriculum
    crowded: overcrowding, large class
    crowded playground: different break times, break times, play equipment
    cruel: abusive, abuse, harm
    crunch numbers: analyse, performance data, evaluate
    crying: distress, upset, emotional difficulties, emotional
    cse: child sexual exploitation, sexual exploitation
    cse team: sexual exploitation, exploitation team, multi-agency, ~specialist
    cuckooing: county lines, criminal exploitation, gangs, properties
    cultural: culture, religious, ethnicity, heritage, identity, diversity
    cultural background: heritage, ethnicity, cultural identity, diversity
    culture: cultural, ethos, diversity, ~heritage, ~religion, ~ethnicity, ~learning culture, ~climate
    culture at work: learning culture, ethos, morale
    cumulative: accumulative, chronic, repeated, history
    cumulative harm: cumulative impact, long-term neglect, chronic neglect, history, chronologies
    cumulative impact: cumulative harm, long-term neglect, chronic neglect, history
    curiosity: curious, inquisitive, interest, ~professional curiosity, ~challenge
    curious: curiosity, professional curiosity, inquisitive, questioning, ~explore
    curriculum: subjects taught, programme of study, scheme of work, course, what is taught
    curriculum design: curriculum plan, curriculum sequence, curriculum intent, ambitious curriculum
    curriculum plan: curriculum map, scheme of work, curriculum sequence, curriculum design
    curriculum planning: targets, personal plans, ~planning
    custody: prison, detained, police custody, custodial
    custody battle: private law, parental conflict, family court, ~separated
    custody of child: special guardianship, care orders, child arrangements, private law
    cut corners: lack of rigour, not followed, compliance, poor practice
    cut off: isolated, disconnected, excluded
    cut themselves: self-harm
    cuts: reduced funding, budget reduction, limited resources, financial pressure
    cutting edge: innovative, pioneering, research
    cutting girls: female genital mutilation, genital mutilation, fgm
    cyber attack: data, ~systems
    cyberbullying: online bullying, bullying, online safety, social media
    dad: father, male, men, non-resident, ~parent
    dad in prison: prison, custody, offenders
    dad not asked: fathers, non-resident, males
    dad not involved: fathers, non-resident, males
    dad's girlfriend: partner, household members, female
    daddy: father, parent
    daily: every day, day-to-day, each day
    daily life: lived experience, day-to-day, what life is, everyday
    damage: ~harm, ~detrimental, ~adverse, ~impact, trauma, ~negative impact
    damage to children: significant harm, impact on children, emotional harm, detrimental, adverse
    damp: home conditions, poor housing, unsuitable accommodation
    dance: performing arts, ~physical education
    danger: risk, risk of harm, harm, dangerous, ~unsafe
    danger at home: significant harm, domestic abuse, neglect, family home
    danger ignored: over-optimistic, not recognised, unassessed
    danger of exclusion: risk of exclusion, prevent exclusion, exclusion
    danger outside home: extra-familial, contextual safeguarding, extra-familial harm, risks outside
    danger statement: signs of safety, ~risk, ~safety
    dangerous: risk, harmful, high risk, risky, unsafe
    dangerous area: hotspots, extra-familial, mapping, ~locations
    dangerous dog: animals, home conditions, neglect
    dangerous friends: peer group, exploitation, gangs, extra-familial
    dangerous home: home conditions, significant harm, risk of harm, immediate protection
    dangerous parent: perpetrators, risk of harm, significant harm, risk assessment
    dangerous people: perpetrators, offenders, registered sex, public protection
    dangerous staff: designated officer, lado, allegations, position of trust
    dash: risk assessment, stalking, honour based violence
    dashboard: performance information, data, scorecard
    data: performance information, management information, dashboard, figures, statistics, performance data, tracking information
    data bad: data quality, inaccurate, unreliable, performance information
    data breach: data protection, confidential, ~information
    data protection: consent, confidential, information-sharing, gdpr
    data quality: accuracy, reliable, inaccurate, performance information
    data sharing: information-sharing, share information, agreements
    data system: electronic information systems, tracking system, database
    data wrong: inaccurate, unreliable, data quality, performance information
    database: electronic
    daughter: young person
    day care: childcare, nursery, full day care, wraparound care
    day in day out: daily, day-to-day, consistently
    day off sick: sickness, absence
    day to day: daily, routine, lived experience
    days missed: attendance, absence, persistent absence
    days off: absence, unauthorised absence, holiday, attendance
    days out: educational visits, trips, enrichment, real life experience
    dbs: vetting checks, criminal record, safer recruitment, single central record
    dcs: director of children's, ~director
    dcs leaves: turnover, interim, changes in leadership, director of children's
    de-escalate: calm down, defuse, ~positive handling
    dead: deaths, murder
    deadline: timescale, timeframe, timebound
    deaf: sensory, communication needs, hearing impairment, sensory impairment, hearing loss, ~hearing
    deal with: tackle, address, resolve, ~respond
    deal with anger: anger, manage feelings, regulate emotions, de-escalate
    deal with bad behaviour: behaviour management, sanction, manage behaviour, tackle
    deal with bullying: bullying, anti-bullying, tackle, ~behaviour policy
    deal with complaints: complaints, resolve, respond to complaints
    deal with grief: bereavement, grief, loss, counselling
    deal with problems: resolve, tackle, address, problem-solving
    deal with quickly: promptly addressed, swift, timely, resolved quickly
    deal with risk: manage risk, mitigate, risk assessment, reduce risk
    deal with stress: well-being, supervision, resilience, ~support, ~tackle, ~address
    deal with trauma: trauma-informed, therapeutic, recovery, trauma
    dealer: drug dealing, criminal exploitation, county lines
    dealers: county lines, criminal exploitation, gangs, ~drugs
    dealt with: tackle, address, resolve, deal with
    death: died, serious incident
    death of a child: deaths, rapid review, practice reviews, serious case review
    death of parent: bereavement, grief, ~loss
    debrief: return home interviews, return interviews, prevention interviews, missing
    debt: rent, poverty, financial, council tax
    decent: ~satisfactory, ~adequate, ~suitable
    decent home: suitable accommodation, housing standards, home conditions
    decide: decision, decision-making, determine
    decide next step: decision-making, next steps, threshold decisions, ~area for improvement, ~further action
    decision: decision-making, decide, rationale, ~determine, ~judgement
    decision at front: threshold decisions, front door, screening, decision-making
    decision maker: decision-making, agency decision
    decision to remove: removal, enter care, proceedings, legal advice
    decision-making: decisions, decide, rationale, judgements
    decisive action: swift action, prompt action, robust action
    decline: deteriorate, deterioration, reduce, decrease, worse, fall, worsen, drop
    dedicated: committed, specialist, passionate, devoted, ~specific
    deep dive: in-depth, detailed look, scrutinise
    deep understanding: depth, mastery, secure understanding, deepen
    deeper: in-depth, depth, explore, detailed
    defiant: challenging behaviour, oppositional, refuse, ~disruptive, non-compliance
    deficit: shortfall, weakness, gap, budget deficit, overspend
    delay: late, drift, slow, wait, timeliness, backlog, ~too long
    delay at start: initial response, front door, delay, screening
    delay in conference: conferences, timescales, delay, initial child protection
    delayed court action: pre-proceedings, drift, issue proceedings, public law outline
    delegate: distribute, share responsibility, devolve
    delegated: delegated authority, ~foster carers
    delegated authority: foster carers, consent, everyday decisions, placement plans
    deliver: ~provide, ~implement, ~achieve
    demand: volume, increase in referrals, pressure, rising
    demand on service: increased demand, rising demand, ~volume, ~contacts
    democracy: british values, school council, voting, citizenship
    demonstrate: show, ~evidence
    denied food: neglect, food, emotional abuse
    dental: dentist
    dental care: dentists, dental checks, health assessments
    dental checks: dentists, dental, health assessments, immunisations
    dentist: dental, dental checks, ~opticians
    deny: denial, dispute, lack of insight
    department for education: dfe, government, secretary of state
    department heads: middle leaders, subject leader
    depend on: rely, reliant, dependent
    depend on agency: agency staff, reliance on agency, temporary staff
    dependable: reliable, ~consistent, trusted
    depends on school: variable, inconsistent, varies between schools, uneven
    depends on teacher: inconsistent, variable teaching, varies
    depends on team: inconsistent across teams, variable
    depends on who: inconsistent, variable, varies, variability
    depends on worker: inconsistent, variable
    depends where you live: inconsistent, variable, equitable, local variation
    deployed: use of staff, teaching assistants, staffing, ~allocated
    deportation: home office, immigration status, asylum
    deposit: rent, guarantor, tenancy, financial
    depressed: depression, mental health, low mood
    depressed mother: maternal mental health, perinatal, mothers, mental health
    depressed parents: parental mental health, adult mental health, think family
    depression: mental health, low mood, anxiety
    deprived: deprivation, poverty, disadvantage, disadvantaged, poor
    deprived area: deprivation, area of disadvantage, high deprivation, poverty
    deputy head: deputy headteacher, assistant headteacher, senior leader, ~vice principal
    descriptive: superficial, lack analysis
    deserve: entitled, right, ~worthy
    design: ~develop, ~plan, ~co-design
    design and technology: technology, d&t, food technology
    design services together: co-production, co-design, co-produced, participation
    designated nurse: named nurse, designated doctor, health
    designated officer: lado, allegations
    designated safeguarding lead: dsl, safeguarding lead, designated lead, child protection officer
    designated teacher: virtual school, personal education plans
    designed with parents: co-production, co-produced, parent carer forum, jointly developed
    desperate: ~crisis, ~urgent, ~distress
    destination: next stage, next step, sustained destinations
    destroy: damage, undermine, harm, lost
    detailed: thorough, comprehensive, in depth, specific, precise
    detained: custody, arrested
    detective: investigators, police, investigating officers
    detention: sanction, punishment, ~consequence, ~isolation
    deteriorate: decline, worse, deterioration, escalate, worsen, fall
    determined: committed, resolute, tenacious, driven
    development check: two-year check, integrated review, health visitor, developmental check
    development plan: improvement plan, action plan, school development plan
    development plans: school improvement plan, well-defined
    developmental gaps: address gaps, child development, thrive
    devices: laptops, technology, digital
    dfe adviser: department for education, improvement adviser, improvement board
    diagnose: diagnosis, ~identify, ~assess
    diagnosed: asd, autism
    diagnosis: diagnose, identified condition, ~assessment
    did it help: impact, evaluate, ~effectiveness, ~difference
    did it work: impact, evaluate, ~effectiveness
    did not attend: was not brought, missed appointments, not attend, ~attendance, ~absence
    did they improve: progress since, improved since, impact, better
    did they run: missing, missing episodes, push and pull
    didn't take part: not engaged, participate, ~engaged
    didn't want help: not engaged, no parental consent, consent, reluctant
    die: deaths, suicide
    die by suicide: suicide, suicidal, self-harm
    difference: impact, outcomes, influence, ~diversity
    difference it makes: impact, difference it has made, ~effectiveness, positive difference, benefit, outcomes
    difference made: impact, positive difference, outcomes, benefit
    different agencies: multi-agency, partner agencies, ~partners
    different backgrounds: diverse, diversity, ethnicity, heritage
    different computer systems: recording systems, incompatible, access information, ~electronic recording system, ~case management system
    different countries: another culture, overseas, languages, diversity
    different cultures: diversity, multicultural, another culture, cultural awareness, other faiths
    different curriculum: curriculum is adapted, alternative curriculum, personalised, tailored
    different directors: turnover, interim, changes in leadership, director of children's
    different groups: groups of pupils, specific groups, pupil groups, vulnerable groups, disadvantaged
    different homes: placement moves, multiple placements, instability
    different officers: frequent changes, change of officer, turnover, inconsistent
    different playtimes: different break times, different year groups, organised play
    different pupils: different groups of pupils, individual needs, pupil groups
    different races: minority ethnic backgrounds, ethnicity, diversity, equality
    different services: multi-agency, agencies, partners, range of services
    different social workers: changes of social, changes in social, turnover, churn, too many changes
    differentiation: match work, adapted, different abilities, tailored
    difficult: challenging, complex, hard, difficulty
    difficult at home: better behaved at home, parenting classes, support to families
    difficult behaviour: challenging behaviour, behaviour that challenges, behavioural difficulties, complex behaviour
    difficult children: complex needs, challenging behaviour, behavioural difficulties, ~vulnerable
    difficult conversations: challenge, honest, sensitive
    difficult decisions: decision-making, complex
    difficult families: complex needs, resistant, difficult to engage
    difficult kids: challenging behaviour, emotional difficulties, complex needs
    difficult parents: resistant, difficult to engage, complaint, parental conflict
    difficult pupils: challenging behaviour, emotional difficulties, complex children
    difficult start: adverse childhood, early trauma, disadvantage
    difficult teenagers: challenging behaviour, adolescents, complex needs
    difficult times: challenging circumstances, crisis, pandemic
    difficult to find: scarce, shortage, elusive
    difficult to see: not evident, unclear
    difficult words: jargon, jargonistic, professional language, complicated
    difficulty: problem, barrier, ~issue, ~challenge
    difficulty learning: learning difficulties, special educational needs, underachieving
    dig deeper: professional curiosity, explore, deeper, in-depth, curious
    digital: technology, online, electronic
    digital evidence: devices, investigations, ~examination, ~delays
    dinner ladies: lunchtime, midday, support staff
    dinner lady: lunchtime supervisor, midday supervisor, lunchtime staff
    dinner money: free school meals, school costs, poverty
    dinner time: lunchtime, midday, break time
    dinners: school meals, free school meals
    diocese: diocesan, church school, ~faith school
    dip sample: audit, sampling
    dip sample cases: audits, dip sampling, quality assurance
    direct payments: personal budgets, short breaks
    direct work: creative, play, one-to-one, wishes and feelings, ~life-story
    direction of travel: trajectory, ~improving, ~progress
    director: dcs, executive director, ~senior leaders, ~leadership
    director of children: dcs, director, executive director
    directors leaving: turnover, interim, changes in leadership
    dirty: home conditions, neglect
    dirty children: neglect, hygiene, home conditions, ~appearance
    dirty clothes: neglect, hygiene, presentation, home conditions
    dirty home: home conditions, neglect
    disability: disabled, special educational needs, impairment, special needs, ~complex needs, ~send
    disabled: disability, disabled children, ~special educational needs, ~complex needs
    disabled babies: complex health, disabled children, early years
    disabled brother: act as carers, young carers, siblings, disabilities
    disabled child: special educational needs
    disabled child abused: disabled children, significant harm, child protection, ~vulnerability, ~children with disabilities, ~complex needs
    disabled child assessment: disabled children, child and family assessments, short breaks, ~children with disabilities, ~complex needs
    disabled child referral: disabled children, front door, early help, ~children with disabilities, ~complex needs
    disabled child's voice: disabled children, non-verbal, communication needs, wishes and feelings, ~children with disabilities, ~complex needs
    disabled children: disabilities, children with disabilities, complex needs, ~short breaks
    disabled children safe: disabled children, child protection, ~safeguarding, ~children with disabilities, ~complex needs
    disabled children's services: disabled children, short breaks, transition, complex needs, ~children with disabilities
    disabled children's team: disabled children, disability team, specialist team
    disabled sibling: act as carers, young carers, siblings, disabilities
    disabled sister: act as carers, young carers, siblings, disabilities
    disabled team: disabled children, children with disabilities, specialist team
    disabled teenagers: disabled children, transition, adulthood, adult services
    disabled young people: disabled children, transition, adulthood, disabilities, ~older children
    disadvantage: deprivation, poverty, inequality
    disadvantaged: pupil premium, free school meals, deprived, poorer, vulnerable, poverty, inequality
    disaffected: disengaged, alienated, switched off
    disagree: dispute, disagreement, challenge, escalation
    disagree with: dispute, challenge, escalation, disagreement
    disagreement: dispute, escalation, challenge, professional differences
    disappear: missing, go missing, whereabouts
    disappointing: slow progress, weak, below expectations, unsatisfactory, dissatisfied, frustrated, let down
    disaster: failure, serious failings, inadequate, crisis
    disbelieved: believed, heard, listened to, victims
    discharge: revoke, ~care orders
    discipline: behaviour management, sanction, conduct, behaviour policy
    disclose: disclosure, reveal, ~tell, ~share
    disclose abuse: disclosure, allegations, disclosed, trusted adult
    disclosure: disclose, allegations, tell someone, report abuse, allegation
    discover: ~identify, ~establish, ~find out
    discreet: unobtrusive, quietly, ~sensitively
    discrimination: racism, inequality, disadvantage, discriminatory, prejudice, equality, unfair treatment
    discuss: discussion, conversation, ~talk
    discussion: discuss, conversation, dialogue, debate, ~talk
    disease: health conditions, infection, ~illness
    disengaged: disaffected, not engaged, switched off, demotivated, reluctant
    disgrace: unacceptable, inadequate, failings
    disguised compliance: over-optimism, resistant, false
    disjointed: fragmented, uncoordinated, silo
    disobedient: non-compliance, defiant, poor behaviour
    disorganised: poorly organised, lack of structure, uncoordinated, chaotic
    dispersal: national transfer scheme, asylum, hotel
    disproportionate: disproportionality, ethnicity, black, inequality, over-represented
    dispute: disagreement, resolution, escalation, challenge
    dispute between agencies: professional differences, dispute resolution, escalation
    disrespected: undervalued
    disrupt: disruption, warning notices, abduction
    disrupt gangs: disruption, mapping, gangs, exploitation, intelligence
    disrupt lessons: challenging behaviour, ~disruption
    disrupted education: missing education, attendance, ~disruption
    disrupting abusers: disruption activity, abduction warning, perpetrators, prosecution
    disruption: disrupt, abduction warning, ~breakdown
    disruptive: disturb learning, challenging behaviour, low-level disruption, poor behaviour, unruly
    dissatisfied: unhappy, frustrated, complaint, ~concerned
    disseminated: shared, cascaded, communicated
    distance: far, out of area, travel
    distress: upset, trauma, anxiety
    distributed leadership: delegate, shared leadership, middle leaders
    disturb lessons: challenging behaviour, ~disruption
    diverse: diversity, culture, ethnicity, diverse needs, ~equality
    diversionary: divert, preventative, youth offending
    diversity: diverse, equality, inclusion, cultural, identity, difference, multicultural, different cultures, varied
    divert: diversionary
    diverted from court: diversion, out-of-court disposals, criminalised, triage
    divorce: parental conflict, ~separation
    do better: raising achievement, rate of progress, attainment, ~improve, ~progress
    do not talk: lack of communication, silo, information-sharing
    do not want: resistant, reluctant, decline, consent
    do something: take action, respond, intervene
    do their best: high expectations, aspire, ambition, effort, reach potential
    do well: thrive, flourish, succeed, achieve, make progress, achieve well, good progress
    do without: lack, unmet
    doctor: gp, gps, clinicians, paediatrician, general practitioners, health professionals
    doctor's letter: gps, health information, ~medical
    doctor's surgery: gps, primary care, ~practices
    doctors and nurses: health and social care workers, health professionals, school nurses
    doctors at meetings: gps, attendance, health professionals
    doctors share: information-sharing, health information, gps
    document: records, paperwork, key documents
    documentation: records, paperwork, policies
    does best: strengths, good practice, outstanding
    does it help: impact, evaluate, ~effectiveness, ~difference
    does it work: evaluate, impact, evidence of impact, ~effectiveness
    does not work: ineffective, not effective, little impact, unsuccessful
    does well: strengths, good practice, features of good practice, ~effective
    doesn't last: not sustained, short-term, sustained
    doesn't work: ineffective, not effective, little impact, unsuccessful
    doing at school: attainment, achievement, attendance, ~progress
    doing badly: underachieve, underperform, low attainment, poor progress
    dols: deprivation of liberty, restrictions, ~court
    domestic: domestic abuse, domestic violence, ~household
    domestic abuse: domestic violence, coercive, controlling, ~violence, ~victims, ~perpetrators
    domestic abuse advocate: idva, independent domestic violence, victims, ~domestic violence, ~coercive
    domestic abuse and children: domestic violence, exposed to, lived experience, victims, operation encompass
    domestic abuse at home: domestic violence, exposed to, coercive, perpetrators, victims
    domestic abuse call: control room, domestic abuse incidents, risk assessment, ~officers, ~domestic violence, ~coercive
    domestic abuse hub: marac, daily meeting, triage, mash, ~domestic violence, ~coercive
    domestic abuse incident: notifications, public protection notices, operation encompass, ~police, ~domestic violence, ~coercive
    domestic abuse meeting: marac, risk assessment conference, daily, high-risk, ~domestic violence, ~coercive
    domestic abuse order: protection orders, prevention notices, non-molestation, dvpn, ~domestic violence, ~coercive
    domestic abuse referrals: notifications, public protection notices, triage, ~police, ~domestic violence, ~coercive
    domestic abuse school: operation encompass, notifications, domestic violence, ~schools
    domestic abuse service: idva, refuge, perpetrator programmes, victims, commissioned services, ~domestic violence, ~coercive
    domestic abuse support: idva, refuge, victims, perpetrator programmes, freedom programme, ~domestic violence, ~coercive
    domestic abuse victims: victims, idva, marac, refuge, safety planning, ~domestic violence, ~coercive
    domestic abuse worker: idva, independent domestic violence
    domestic homicide: deaths, domestic abuse, murder, ~reviews
    domestic violence: domestic abuse, abusive relationship, ~violence, ~victims, ~perpetrators
    don't know: unaware, not aware, not know, unclear, unknown, lack of understanding
    don't reply: not responding, sanction, no response
    don't speak english: interpreters, translators, first language
    don't turn up: not attend, absence, non-attendance, ~engage
    don't understand english: understanding of english is limited, interpreter, learning english
    don't want help: resistant, reluctant, decline, difficult to engage, ~consent
    done well: strengths, good practice, features of good practice, ~effective
    doorstep visits: face-to-face, covid-19, virtual visits
    double check: verify, moderation, scrutiny, ~quality assurance
    doubt: uncertainty, query, lack of confidence, concerns, reservations
    down syndrome: learning disability, special educational needs
    downside: weakness, limiting effect, barrier, disadvantage, adverse
    drag on: drift, delay, too long, protracted, prolonged
    drama: theatre, performing arts, role play
    dramatic: rapid, ~significant
    drawback: weakness, limiting effect, barrier, limitation, disadvantage
    dreadful: inadequate, very poor, unacceptable
    dream: ambition, aspiration, hopes
    drift: delay, lack of progress, slow, not progressed, stalled, ~too long
    drinking: alcohol, alcohol misuse, substance misuse
    drive a car: driving lessons, licence
    drive improvement: raise standards, bring about improvement, improve
    driving: transport, lessons, licence
    driving up standards: driving improvement, raising achievement, high standards
    drop: fall, decline, decrease, reduction
    drop in: reduction, decrease, decline, fall
    drop in centre: children's centre, family hub, ~community
    drop in numbers: reduction, decrease, falling rolls
    drop in results: decline in standards, attainment, fall in results
    drop out: leave early, non-completion, withdraw from course, ~retention
    drop out rate: retention, non-completion, neet
    drug addict: substance misuse, drug misuse, addiction, dependency
    drug and alcohol court: fdac, family drug, substance misuse
    drug couriers: county lines, criminal exploitation, gangs
    drug dealer: county lines, criminal exploitation, exploitation
    drug dealing: county lines, criminal exploitation
    drug gang: county lines, gangs, criminal exploitation
    drug lines: county lines, criminal exploitation, gangs
    drug mules: county lines, criminal exploitation, trafficking
    drug running: county lines, criminal exploitation
    drug services: substance misuse, adult substance misuse, drug and alcohol
    drug treatment: adult substance misuse, treatment, methadone, drug and alcohol
    drug using parents: parental substance misuse, drug misuse
    drug worker: adult substance misuse, drug and alcohol, substance misuse workers
    drugs: substance misuse, substances, drug misuse, ~alcohol
    drugs at school: substance misuse, drug, county lines, illegal substances
    drugs education: substance misuse education, pshe, health education
    drugs in home: parental substance misuse, drug misuse, home conditions
    drugs in school: substance misuse, exploitation, ~schools
    drunk: alcohol, alcohol misuse, substance misuse
    drunk parents: alcohol misuse, parental substance misuse, substance misuse
    dsl: designated safeguarding lead, safeguarding lead
    dull lessons: enliven, disengaged, ~engagement
    dump: ~abandon, ~inappropriate, placed without, unplanned, inappropriate placement, transferred
    duplicate records: duplication, recording system, data quality
    duplication: repeat, unnecessary
    during covid: pandemic, covid-19, lockdown, restrictions
    duty desk: front door, duty team, ~contact
    duty of care: safeguarding responsibility, responsibility, statutory duty
    duty social worker: duty team, front door, duty system, emergency duty
    duty team: assessment team, emergency duty, front door
    duty to: statutory duty, responsibility, obligation
    duty worker: duty team, duty system, emergency duty
    dvpn: prevention notices, prevention orders
    dyscalculia: specific learning difficulty, number difficulties, ~mathematics
    dyslexia: dyslexic, specific learning difficulty, literacy difficulties, ~reading
    dyslexic: dyslexia, specific learning difficulty
    dyspraxia: learning difficulties, special educational needs
    dysregulated: regulate, distressed, outburst
    e-safety: online safety, internet safety, safe online
    each child: each pupil, individual pupils, ~individually
    each child's progress: individual pupils' progress, each pupil, tracking
    each pupil: individual pupil, every pupil, individual starting point
    each subject: subjects, different subjects, curriculum
    eager: keen, enthusiastic, motivated
    eal: english additional language, learning english, speak several languages, bilingual, home language
    earliest opportunity: right time, early stage, promptly, soon
    early: ~earliest, ~promptly, ~timely
    early days: early stages, infancy, not yet embedded, too soon, recently implemented, early stage, recently introduced, new initiative
    early enough: soon enough, timely, quickly enough, at the earliest
    early help: targeted early help, family support, prevention, early intervention, preventative
    early help assessment: common assessment, caf, team around, lead professional, ~targeted early help, ~family support
    early help hub: family hubs, front door, early help, triage, ~targeted early help, ~family support
    early help plan: team around, lead professional, early help, family plan, ~targeted early help, ~family support
    early help worker: family support workers, early help practitioners, lead professional, ~targeted early help, ~family support
    early identification: identify early, early intervention, identify needs, identify quickly, screening
    early indicators: early signs, initial feedback, first signs, early impact
    early permanence: parallel planning, adoption, foster to adopt
    early progress: first steps, initial progress, early indicators
    early results: early indicators, initial feedback, impact, early days
    early signs of: early indicators, early identification, emerging
    early stages: infancy, not yet embedded, underdeveloped
    early support: early help, early intervention, preventative
    early to judge: too soon to evaluate, early days
    early years: nursery, reception, eyfs, under 5, pre-school, foundation stage, ~younger children, ~health visitors
    earn: income, wage, employment
    earn trust: build trust, trusting relationships, rapport
    ease the move: ease the transfer, transition, liaise
    easier system: more accessible, electronic system, straightforward
    easily: ~readily, ~straightforward, ~accessible
    easily distracted: concentrate, attention, off-task
    easily led: vulnerable to exploitation, peer pressure, exploitation
    easily upset: dysregulated, emotional, sensitive
    eastern european: several languages, learning english, minority ethnic, interpreter
    easy: ~straightforward, ~simple, ~accessible
    easy method: straightforward and systematic, method
    easy to follow: clear, straightforward, accessible, coherent
    easy to get: accessible, readily available, easy access
    easy to read: plain english, easy to understand, jargon-free, clear language, ~accessible
    easy to say: ~rhetoric, ~ambition
    easy to spot: visible, readily identified, evident
    easy to talk to: approachable, accessible, visible, supportive
    easy to understand: straightforward, ~accessible, ~clear, clear language, child-friendly, plain
    easy to use: straightforward, simple, user friendly, ~accessible
    easy words: plain, jargon-free, simple, child-friendly
    eat: food, meals
    eating disorder: mental health, camhs, emotional health, food, anorexia
    ebacc: english baccalaureate, academic subjects, option choices
    ebd: emotional and behavioural, besd, semh
    ed psych: educational psychologist, psychologist
    edge of care: family breakdown, ~intensive support, ~come into care
    edt: emergency duty, out of hours, emergency duty team
    education: schooling, teaching, ~learning, ~curriculum
    education department: local authority, department for education, ~children's services
    education for care kids: virtual school, personal education plans, pep, ~children in care, ~looked after
    education health care: ehc plan, ehcp, ehc
    education in care: virtual school, personal education plans, children in care, pep, attainment, ~looked after, ~care system
    education missed: missing education, children missing education, attendance
    education plan: personal education plans, pep, ehc plan, virtual school
    education welfare officer: attendance officer, education welfare, ~attendance
    educational psychologist: psychologist, specialist advice
    eet: employment, neet, education employment
    effect: ~impact, ~influence, ~outcome, consequences
    effect of: impact, influence, consequence
    effect of violence: impact of domestic, emotional harm, trauma, exposed to
    effect on: impact, influence, affect
    effect on children: impact on children, lived experience
    effect on families: impact on families, affected, outcomes
    effect on learning: impact on learning, ~progress, achievement
    effect on pupils: impact on pupils, outcomes, ~progress
    effect on results: impact on attainment, outcomes, achievement
    effect on staff: impact on staff, morale, workload, staff well-being
    effective: successful, works well, effectiveness, ~strong, ~good, ~impact
    effectiveness: impact, evaluate
    effects of abuse: trauma, impact of abuse, long-term impact
    effects of covid: impact of the pandemic, pandemic, covid-19
    effects of lockdown: impact of the pandemic, pandemic, covid-19
    effects of neglect: cumulative impact, cumulative harm, impact of neglect
    effects of poverty: impact of poverty, deprivation, disadvantage
    efficient: streamlined, smooth, timely
    effort: hard work, diligence, ~attitude
    effort of staff: hard work, committed, dedicated
    efh: extra-familial harm, extra-familial, exploitation, contextual safeguarding
    ehc plan: ehcp, education health care, ehc, statement of special, ~annual review
    ehcp: ehc plan, education health care, ehc, statement of special, ~annual review
    ehe: elective home education, electively home educated, home educated
    eighteen: 18th birthday, adulthood, aged 18, adult services
    elders: older people, community leaders
    elected members: councillors, politicians, political, lead member
    elective home education: ehe, home educated, home schooling
    electronic: digital, computer, recording system
    electronic record: case management system, recording system, electronic case records
    eleven year olds: age 11, key stage 2, year 6
    eligible: entitled, entitlement, qualify, ~criteria
    elsa: emotional literacy support, emotional support, ~teaching assistant
    email: correspondence, communication
    email address: correspondence, ~contact
    embarrass: unobtrusive, self-esteem, ~sensitively, ~shame
    embarrassed: shame, stigma, reluctant
    embed: embedded, established, establish, consolidate, fully in place, become routine, ~bed in, ~sustain
    embedded: well established, consistently applied, fully embedded, consolidated, integral, fully in place, ~established
    emergency: ~crisis, ~urgent, ~immediate
    emergency call: control room, ~calls
    emergency call handlers: control room, call handlers, risk assessment, ~calls
    emergency care: emergency placement, police protection, enter care, ~immediate
    emergency carers: emergency placement, foster carers, short notice
    emergency department: hospital, urgent care, accident
    emergency doctor: emergency department, hospital
    emergency duty: out of hours, edt
    emergency home: emergency placement, emergency accommodation, unregistered
    emergency order: emergency protection, police protection, immediate protection
    emergency placement: unplanned, crisis, short notice, ~out of hours
    emergency protection order: police protection, police powers, immediate protection
    emergency social worker: emergency duty, out of hours, edt
    emergency team: emergency duty, out of hours, edt
    emergency ward: emergency department, hospital
    emotion: feelings, emotional, emotional well-being, mood
    emotional abuse: emotional harm, abuse
    emotional assessment: boxall profile, sdq, baseline assessment
    emotional child: emotional difficulties, social and emotional, ~regulation
    emotional cruelty: emotional abuse, emotional harm
    emotional development: social and emotional, personal development, emotional well-being, emotional growth, social and emotional development, thrive, nurture, boxall profile
    emotional difficulties: semh, emotional needs, social and emotional, behavioural difficulties, ~mental health
    emotional growth: emotional and social development, personal development, nurture
    emotional harm: emotional abuse
    emotional health: mental health, emotional well-being, camhs, well-being
    emotional intelligence: emotional literacy, seal, emotional development
    emotional issues: emotional difficulties, social and emotional, nurture
    emotional learning: seal, social and emotional, emotional development
    emotional literacy: social and emotional, elsa, manage feelings, emotional development, seal
    emotional needs: social and emotional, semh, emotional difficulties, emotional well-being, social and emotional needs, attachment needs, nurture
    emotional problems: emotional difficulties, semh, emotional needs, mental health, emotional health
    emotional resilience: resilience, personal skills, self-esteem, ~strategies
    emotional skills: personal skills, emotional resilience, social and emotional
    emotional support: pastoral, nurture, counselling, emotional well-being, therapeutic
    emotions: emotional development, ~regulation
    emotions and learning: emotions are key, learning process, emotional development
    empathy: empathetic, compassion, understanding of others, respect, kindness, ~tolerance
    emphasis: ~focus, ~priority, ~importance
    employer: business, work placement, industry, ~work experience
    employment: job, apprenticeships, eet, careers, ~training
    empowered: confident, autonomy, involved
    empty: vacant, vacancies, ~lack
    empty bed: vacancies, foster carers, ~sufficiency
    empty posts: vacancies, posts
    encompass: operation encompass, police notifications
    encourage: motivate, praise, ~promote, ~support
    encouraged to do well: do their best, high expectations, ambition
    end: cease, conclude, ~close, ~finish, ~closure
    end care order: discharge, revoke, care orders, ~care proceedings, ~interim care
    end help: case closure, step down, ~closed
    end of funding: sustain, short-term funding, extension
    end of primary: key stage 2, age 11, standards, year 6
    end of term: holiday, transition
    end of year: transition, assessment, outcomes
    end of year 2: key stage 1, end of key stage, attainment
    ends too soon: premature, step down, sustained change
    enduring: lifelong, long-term, sustained
    enforce: compliance, sanction, prosecution
    engage: engagement, participate, involve, cooperate
    engaged in learning: engagement, motivated, absorbed, participate
    english: literacy, reading, writing, ~language
    english additional language: eal, learning english, bilingual, early english, speak another language
    english and maths: literacy and numeracy, basic skills, attainment
    english lessons: esol, english, language
    english not good: understanding of english is limited, interpreter, learning english
    english skills: language skills, learning english, limited english
    enjoy: happy, love, enjoyment, enthusiastic, enthusiasm, love of learning, ~fun
    enjoy reading: love of reading, reading for pleasure, read widely
    enjoy school: happy at school, enjoy attending, ~engaged
    enough: sufficient, adequate
    enough evidence: threshold, significant harm, ~information, ~evidence
    enough managers: management capacity, team managers, capacity
    enough places: sufficient places, specialist places, place planning
    enough progress: good progress, rate of progress, starting points
    enough social workers: capacity, staffing, recruitment, vacancies, caseloads
    enough time: capacity, manageable caseloads, sufficient time
    enquiry: investigation, investigate, section 47
    enquiry-based: enquiry skills, investigate, discover
    enrichment: extra-curricular, trips, clubs, wider opportunities, educational visit
    enter care: come into care, become looked after
    enterprise: business, enterprise education, economic education
    enthusiasm: enthusiastic, keen, passion, motivation, enjoyment
    enthusiastic: keen, passionate, motivated, eager
    entitled: entitlement, eligible
    entitlement: rights, entitled, entitled to, local offer
    entry assessment: baseline, starting points, initial assessment
    entry criteria: threshold, eligibility, selection, ~criteria
    environment: surroundings, atmosphere, ~ethos
    eotas: education otherwise, home tuition, out of school
    epilepsy: medical condition, medical needs, health condition
    equal chances: equality, equal opportunities, equity
    equal opportunities: equality, equal access, fairness, diversity, ~inclusion
    equalities: promote equality
    equality: diversity, inclusion, equal opportunities, discrimination
    equality survey: promoting equality, good practice, equality
    equipment: apparatus, materials, ~aids, ~resources
    equipment at home: aids, occupational therapy, ~adaptations
    equipped for future: next stage, employability, prepared for adulthood
    error: mistake, inaccurate, incorrect
    escalate: escalation, raise concerns, challenge, dispute resolution, step up, increasing, rising, deteriorating
    escalation: escalate, challenge, dispute resolution, raise
    escape: flee, leave, ~refuge
    escape abuse: refuge, victims, safety planning, idva
    escape violence: refuge, victims, safety planning, domestic abuse, flee
    esol: english for speakers, learning english, eal
    essential: ~crucial, ~vital, ~important, ~necessary
    ethnic: cultural, minority ethnic, heritage, race
    ethnic groups: minority ethnic backgrounds, ethnicity, black
    ethnic minority: ethnicity, minority ethnic, black, heritage, ethnic, bme, ethnic background, cultural background
    ethnic minority families: ethnicity, cultural, heritage, diverse, interpreters, ~black, ~bme
    ethnic pupils: minority ethnic backgrounds, ethnicity, learning english
    ethnicity: ethnic, culture, heritage, diversity, identity
    ethos: culture, ambition, atmosphere, vision, climate
    eu settlement: settled status, immigration status
    evaluate: review, monitor, analyse, self-evaluation, measure impact, ~assess, ~audit
    evaluate impact: measure impact, difference, outcomes, effectiveness
    evaluation: self-assessment, analysis, review, audit
    evening and weekend: out of hours, emergency duty, outside office hours
    evening cover: out of hours, emergency duty, edt
    evenings: out of hours, outside office hours, emergency duty
    every child: all pupils, each pupil, every pupil
    every child matters: ecm, personal development, well-being
    every day: daily, day-to-day
    every month: monthly, each month, regular
    every pupil: each pupil, individual pupils, all pupils
    every six weeks: statutory timescales, frequency, ~visits
    every teacher: all staff, all school staff, across the school
    every term: key points, ~regularly
    every time: routinely
    every week: weekly, each week, regular
    everyday: daily, routine, day-to-day
    everyday life: lived experience, daily, day-to-day, embedded, integral part, ethos, clear routines, established
    everyone can go: all pupils, equal opportunities, funding is secured, opportunity to take part
    everyone in school: all staff, across the school, whole-school
    everyone involved: multi-agency meetings, team around the child, all agencies
    evicted: homeless, homelessness, tenancy
    eviction: homeless, tenancy breakdown, homelessness, lose
    eviction notice: tenancy breakdown, homeless, rent
    evidence: proof, ~demonstrate, ~findings, ~show, ~indicate
    evidence for: demonstrate, research, ~rationale
    evidence for court: achieving best evidence, prosecution, ~evidence
    evidence it works: impact, ~effective, evaluate, outcomes
    evidence of: demonstrate, evident, ~shows
    evidence of change: impact, positive change, sustained, ~improved
    evidence of harm: significant harm, injuries, indicators
    evidence of impact: positive difference, measure impact, evaluate, outcomes
    evidence of improvement: impact, ~improved, ~progress, strengthened
    evidence of progress: impact, ~improved, tracking, outcomes
    evidence of success: impact, outcomes, positive difference
    evidence on file: case records, files, ~recorded
    evidence that: demonstrate, impact, evident, ~shows
    evidence-based: research, evidence-informed, proven, best practice
    ex-boyfriend: perpetrator, separated, male
    ex-care: care leavers, care-experienced
    ex-foster: former foster carers, staying put, care leavers
    ex-husband: perpetrator, separated, fathers
    ex-offender: offenders, rehabilitation, probation
    ex-partner: perpetrator, separated, fathers
    ex-wife: separated, mothers
    exacerbated: compounded, made worse
    exact: ~precise, ~accurate, ~specific
    exam: examination, gcse, a level, qualification, ~test
    exam results: examination results, gcse, attainment, outcomes, achievement
    examples of: good practice, strengths, case studies, ~such as
    examples of good practice: effective practice, exemplary, strengths, case studies
    examples of success: effective practice, success, strengths, impact
    excellent: outstanding, impressive, exemplary, exceptional, high quality, very good
    exceptional: outstanding, excellent, exemplary, remarkable
    excited: ~enthusiastic, ~motivated, ~keen
    exciting lessons: enliven, imaginative, ~engage, ~curriculum
    exclude pupils: exclusion, risk of exclusion, suspension, pupil referral unit, alternative provision
    excluded: exclusion, suspended, suspension, permanently excluded, fixed-term exclusion
    excluded in care: virtual school, exclusion, children in care, alternative provision, ~looked after, ~care system
    excluding: risk of exclusion
    excluding children: exclusion, risk of exclusion, suspension, pupil referral unit, alternative provision
    exclusion: suspension, permanent exclusion, fixed-term exclusion, excluded, suspended
    excuse: justification, ~reason, low expectations, lack of accountability
    exemplary: outstanding, excellent, exceptional
    exemption: council tax, ~exempt
    exercise: physical activity, physical education, sport, healthy lifestyle
    exercise books: pupils' work, workbooks, books, work scrutiny
    exhausted: tired, overwhelmed, stress, high caseloads
    exit interviews: retention, turnover, ~leave
    expand: ~extend, ~increase, ~grow, ~develop further
    expect more: high expectations, raise expectations, ambition, aspiration
    expectation: standard
    expectations: high expectations, aspiration, ambition, standard, target
    expected grades: targets, expected progress, attainment
    expected level: expected standard, age-related expectations, attainment
    expected progress: good progress, starting points, rate of progress, targets
    expected standard: age-related expectations, national standard, expected level
    expecting a baby: pregnant, pregnancy, unborn, pre-birth
    expel: permanently exclude, permanent exclusion, exclusion, excluded
    expelled: risk of exclusion
    expensive: costs, resource-intensive, financial
    experienced: skilled, knowledgeable, expert, long-serving
    experienced heads: local leaders of education, headteachers
    experienced social worker: qualified, skilled, stable workforce, ~experienced
    expert: expertise, skilled, ~specialist, ~experienced, skilled practitioners, external expertise
    expert advice: specialist advice, consultation, expertise, external advice
    expert assessment: specialist assessments, expert, psychological, parenting assessments
    expert help: specialist support, expertise, external support
    expertise: specialist, knowledge
    experts by experience: participation, co-production, care-experienced, lived experience
    explain: articulate, describe, explanation, clarify, instruction, clear explanation
    explain clearly: articulate, clear explanation, clarify, child-friendly
    explain decision: rationale, reasons
    explain injuries: explanations, unexplained injuries
    explain simply: plain, jargon-free, child-friendly, clear language
    explain things: clear explanation, help understand, clarify, articulate
    explain to children: age-appropriate, child-friendly, help children understand, direct work
    explain to parents: communication with parents, interpreter, talk directly to parents, clear language, help parents understand, communicate with parents, clear expectations
    explain what happened: life-story, narrative, ~help understand
    explain why: rationale, reasons, justify, clear rationale
    explanation: explain, instruction, clarify
    exploitation: child exploitation, sexual exploitation, criminal exploitation, trafficking, contextual safeguarding, ~extra-familial
    exploitation lead: exploitation team, mace, ~coordinator, ~specialist
    exploitation risk: child exploitation, screening tool, toolkit, vulnerable to exploitation
    exploitation strategy: extra-familial harm, mapping, child exploitation, ~partnership
    exploitation team: child exploitation, specialist team, missing
    exploited: exploitation, criminal exploitation, trafficking, groomed
    explore: curious, ~examine
    explore why: reasons, analyse, root cause
    exposed: exposure, witness
    express feelings: talk about feelings, emotional literacy, communicate emotions
    expulsion: permanent exclusion, exclusion, permanently excluded
    extend: ~expand, ~prolong, ~stretch
    extended family: wider family, family network, kinship, ~relatives, ~family members
    extended school: extended services, community use, after-school, wraparound
    extended services: extended school, community services, wraparound care
    extension work: more challenging, extend, stretch, challenge
    extensive: wide, comprehensive
    external agencies: outside agencies, partner agencies, specialist services, ~multi-agency
    external support: outside help, external expertise, local authority support, adviser, consultant, brokered support
    extra adult: teaching assistants, support staff, learning mentor, deployed
    extra classes: additional lessons, catch up, additional support
    extra english: additional lessons, learning english, language skills
    extra help: additional support, intervention, targeted support, catch-up, extra support
    extra help at school: additional support, special educational needs, nurture group, teaching assistants
    extra lessons: additional lessons, catch up, additional support, ~intervention
    extra mile: above and beyond, tenacious, committed
    extra money: investment, additional funding, invested, resources
    extra money for pupils: pupil premium, additional funding, disadvantaged
    extra needs: additional needs, special educational needs, complex needs
    extra specialist help: intensive intervention, specialist practitioners, external agencies
    extra support: additional support, intervention, targeted support, extra help
    extra teaching: additional lessons, catch up, one-to-one, additional support
    extra vulnerable: additional vulnerability, disabled children, more vulnerable
    extra work: additional lessons, additional support, homework
    extra-curricular: club, enrichment, after-school, extracurricular
    extra-familial: contextual safeguarding, outside the home, outside the family, ~exploitation
    extremism: radicalisation, prevent duty, extremist, ~prevent
    eye test: optician, health assessments, sight
    eyes: optician
    eyesight: optician, optical, health assessments
    eyfs: early years foundation, early years, reception, nursery, foundation stage
    fabricated illness: fabricated or induced, health professionals, paediatrician, perplexing
    face facts: acknowledge, realistic, self-evaluation
    face to face: in person, ~visits
    face up to: acknowledge, recognise, tackle
    face-to-face visit: in person, face-to-face, ~visits, ~seen
    facebook: social media, online, internet
    fail children: failings, inadequate, not protected, poor outcomes
    fail to act: lack of action, inaction, not responded, failure
    fail to learn: learning not embedded, repeated, lessons
    fail to spot: not identified, not recognised, missed, overlooked
    fail to visit: not seen, infrequent, frequency, ~visits
    failed by: failings, poor service, inadequate, not protected
    failed children: failings, left at risk, harmful situations, significant harm, serious weaknesses
    failed council: inadequate, failings, serious weaknesses, commissioner, priority action
    failed inspection: require improvement, special measures, inadequate, inspection grade
    failed ofsted: require improvement, special measures, inadequate, inspection grade
    failed system: systemic failure, serious failings
    failing: failure, inadequate, serious weaknesses, ineffective, weak, special measures, not effective, not meet
    failing at school: underachieving, low attainment, lack of progress, risk of exclusion
    failing children: underachieving, not protected, lack of progress
    failing children's services: inadequate, failings, serious weaknesses, priority action, ~left at risk, ~harmful situations
    failing exams: underachieving, low attainment, ~results
    failing pupils: underachieving, low attainment, catch up
    failing school: special measures, inadequate, serious weaknesses, category of concern, notice to improve
    failing teachers: underperformance, capability, human resources, teachers to account
    failings: shortfalls, areas for improvement
    failure: fail, weakness, shortfalls, shortcoming
    fair: equitable, equality, equal, just, ~proportionate, ~consistent
    fair access: fair access protocol, managed move, hard to place, admission
    fair chance: equality, equal opportunities, promote equality
    fair treatment: equality, equal opportunities, equal access
    fairly: equitable
    faith: religion, religious, cultural, belief
    faith groups: religious, community leaders, voluntary sector
    faith leaders: community leaders, religious, faith groups
    faith school: church school, voluntary aided, diocese, religious character
    fake age: age assessment, age disputed
    fall apart: breakdown, crisis, disruption, collapse
    fall back on: contingency, reliance, fallback
    fall behind: underachieve, slow progress, catch up, low attaining
    fall behind at school: underachieve, low attaining, slow progress, gaps in learning
    fall behind with: backlog, overdue, delay, arrears
    fall between: overlooked, gaps, missed
    fall into crime: offending, criminal exploitation, youth offending
    fall off: decline, decrease, drop, reduction
    fall out: conflict, argument, disagreement, friendship
    fall out with: conflict, disagreement, dispute, relationship breakdown
    fall short: shortfall, not meet, insufficient, weakness
    fall through: gaps, overlooked, missed, breakdown
    fall through gaps: overlooked, missed, invisible, ~gaps
    fall through the cracks: overlooked, missed, gaps, invisible
    fall through the net: overlooked, missed, gaps, invisible
    fallen out: relationships, friendship, conflict, peers
    falling behind: rate of progress, gap
    falling numbers: declining, reduction, decrease, pupil numbers
    falls out: relationships, friendship, conflict, peers
    familiar: ~known, ~knowledge, ~consistent
    families avoid services: reluctant, resistant, difficult to engage, ~engagement
    families first: family help, pathfinder, reforms, partnership programme
    families having difficulties: emotional difficulties, support to families, multi-agency meetings
    families in crisis: emotional difficulties, support to families, multi-agency meetings, crisis, edge of care, intensive support, family breakdown, struggling
    families in hotels: emergency accommodation, temporary accommodation, homeless, asylum
    families in need: children in need, family support, early help, additional needs
    families in poverty: poverty, deprivation, cost of living, financial hardship, food
    families in trouble: emotional difficulties, support to families, early help, multi-agency
    families repeat story: repeat their stories, tell their story, duplication, ~repeated
    families say: parents told, feedback, families told, positive about
    families short of money: financial difficulties, funding is secured, poverty
    families struggling: emotional difficulties, support to families, early help, financial difficulties, family support, struggling, poverty, vulnerable families
    families think: parents' views, feedback, families told
    families who refuse: decline, consent, reluctant, resistant, difficult to engage
    families without money: poverty, financial hardship, section 17, food
    family: parent, carer, ~parents, ~household, ~relatives
    family abuse: sexual abuse, domestic abuse, family environment
    family and friends: connected carers, kinship, family networks, extended family, ~connected
    family assessment: child and family assessments, single assessment, parenting assessments
    family at meeting: parents attend, participate, family group conference, network meetings
    family break: family holiday, respite, self-esteem
    family breakdown: breakdown, edge of care, separation, divorce, relationship breakdown, ~crisis
    family can't pay: financial difficulties, funding is secured, poverty
    family centre: children's centre, family learning, day care, family hubs, early help, parenting assessments
    family conflict: parental conflict, family breakdown, mediation, ~relationships
    family contact: family time, spend time with, ~supervised
    family court: court proceedings, care proceedings, judiciary, cafcass, ~public law
    family death: bereavement, death, grief, ~loss
    family diagram: genograms, ecomaps
    family difficulties: emotional difficulties, support to families, multi-agency meetings
    family doctor: gp, gps, general practitioner, primary care
    family finder: family finding, adopters, matching
    family finding: adopters, matching, profile
    family group conference: family network, family meeting, family network meetings
    family group meeting: family group conference, family network, network meetings
    family help: early help, family support, family hubs, targeted early help, families first
    family history: histories, past experiences, chronology
    family hub: children's centre, family centre, ~early help
    family learning: parents learn, adult learning, courses for parents, family workshop
    family led: family group conference, family network, family plan, co-produced
    family liaison: family worker, home visits, learning mentors
    family life: home life, family home, lived experience, ~household
    family meeting: family group conference, family network meetings, network meetings, family network
    family network: extended family, wider family, family group conference, kinship, ~relatives
    family nurse: family nurse partnership, young parents, health visitors
    family of council: corporate parents, corporate family, council-wide
    family plan: family group conference, family network, safety plan, early help
    family problems: emotional difficulties, support to families, multi-agency meetings, family worker, complex needs, parental conflict, substance misuse, mental health, domestic abuse
    family rows: parental conflict, family breakdown, domestic abuse
    family safeguarding: motivational interviewing, adult practitioners, practice model, multidisciplinary
    family secrets: disguised compliance, hidden, professional curiosity
    family split: separation, parental conflict, breakdown
    family support: early help, family support worker, support for families, parenting support, family worker, ~intensive support, ~family hub
    family support worker: early help practitioner, support workers, family worker, family support, parent support adviser, family liaison, ~practitioner
    family time: spend time with, see their family, ~contact
    family time supervised: contact centre, supervised contact, family time
    family tree: genogram, ecomaps
    family trip: family holiday, residential
    family trouble: emotional difficulties, support to families, family worker
    family under pressure: stress, struggling, early help, family support
    family upset: emotional difficulties, support to families, crisis
    family views: parents' views, feedback, families told, consult
    family violence: domestic abuse, violence, perpetrators, victims
    family visits: family time, spend time with, home visits
    family worker: family support worker, early help practitioner, support worker, home school, family liaison, parent support adviser, ~home visit
    fantastic: excellent, outstanding, very positive
    far away: distance, out of area, outside the area, ~away from
    far from home: distance, out of area, out of borough, outside the area, ~close
    fast: quickly, swift, rapid, pace, quick, ~prompt
    fast learners: most able, more able, rapid progress
    faster: quicker, pace, swifter, accelerate
    faster learning: rate of learning, rapid, rate of progress
    faster progress: accelerate progress, rapid progress, rate of progress, rapid improvement
    fat: obesity, overweight, healthy eating
    father: dad, male, men, non-resident, ~parent
    fathers left out: fathers, non-resident, absent fathers, males
    fault: weakness, responsibility, error, shortfalls
    faults: weaknesses, areas for improvement, shortfalls
    favourite subject: enjoy, subjects
    fe: further education, college, post-16
    fear: frightened, ~scared, ~anxiety
    fed properly: nutrition, neglect, food, meals
    fed up: frustrated, dissatisfied, low morale, disengaged
    fed up staff: morale, turnover, high caseloads
    federation: partnership of schools, collaboration, multi-academy trust
    feed: food, meals, nutrition, babies
    feedback: views, comments, opinions, surveys, complaints, marking, ~response, ~advice
    feedback after referral: feedback, informed of, outcome of referrals, ~referrers
    feedback for pupils: marking, next steps, ~assessment
    feedback from children: participation, views, voice, feedback, surveys
    feedback from families: parents' views, feedback, surveys, families told
    feedback from parents: parents' views, feedback, surveys, parents told
    feedback to pupils: marking, next steps, improve their work, ~assessment
    feedback to referrer: outcome of referrals, informed of, feedback, ~referrers
    feedback to staff: developmental feedback, performance feedback, lesson feedback
    feel alone: isolated, lonely, unsupported
    feel at home: settled, belonging, welcomed, stable
    feel bad: low mood, distress, shame
    feel better: self-esteem, well-being, confidence, emotional health, recovery, ~improved
    feel confident: confidence, self-esteem
    feel different: identity, isolated, diversity
    feel good: self-esteem, confidence, well-being
    feel guilty: guilt, shame, remorse
    feel heard: listened, voice, views, valued
    feel hopeful: optimistic, aspirations, ~positive
    feel ignored: not heard, overlooked, views not
    feel judged: stigma, judgemental, non-judgemental, shame
    feel left out: isolated, excluded, belonging, marginalised
    feel let down: disappointed, mistrust, dissatisfied, trust
    feel loved: belonging, cared for, nurtured, valued
    feel low: low mood, depression, emotional well-being
    feel part: belonging, included, sense of belonging
    feel pressure: stress, workload, peer pressure
    feel proud: self-esteem, pride, confidence, celebrate, achievements
    feel ready: prepared, readiness, confident
    feel respected: valued, respect, treated with respect
    feel sad: low mood, distress, unhappy
    feel safe: safety, safe and secure, protected, ~safe, ~secure, ~happy
    feel safe at school: feel safe, safeguarding, bullying, welfare
    feel safer: increased safety, protected, risk reduced
    feel scared: frightened, fear, unsafe
    feel supported: well supported, valued, supportive
    feel trusted: autonomy, empowered, valued
    feel understood: empathy, listened, attuned
    feel unsafe: fear, frightened, at risk, bullying
    feel valued: appreciated, morale, respected
    feel wanted: belonging, valued, nurtured
    feel welcome: welcoming, inclusive, belonging
    feel worthless: self-esteem, confidence, mental health
    feeling low: low mood, mental health, depression, emotional well-being
    feeling safe: trusted
    feelings: emotions, emotional, wishes and feelings, views, emotion, mood, ~emotional well-being
    feelings and behaviour: how we feel, how we behave, emotions, sensations
    feelings and learning: emotions are key, learning process, emotional development
    fell apart: breakdown, disruption, crisis
    fell behind: fall behind, underachieve, low attaining, slow progress
    fell short: shortfall, not met, insufficient
    female genital mutilation: fgm, genital mutilation, honour-based
    few: small number, minority, ~limited
    few friends: friendship, isolated, peers, relationships
    fewer: less, lower, reduction, decrease, lower number, reduce
    fewer cases: manageable caseloads, reduced caseloads, caseloads
    fewer exclusions: risk of exclusion, reduce exclusion, prevent exclusion
    fewer visits: frequency, infrequent, ~visits, ~minimum
    fgm: female genital mutilation, genital mutilation, honour-based
    fidget: attention deficit, concentrate, adhd
    fidgety: attention deficit, concentrate, adhd, fidget, hyperactivity
    field trip: educational visits, residential visit, real life experience, first-hand experience
    fieldwork: field trip, geography, first-hand experience
    fight: conflict, assault, physical altercation, aggression, ~violence
    fighting at home: domestic abuse, domestic violence, parental conflict
    figures: data, performance information, statistics
    file: records, case files
    file note: case notes, case records, ~recording
    files up to date: up to date, case recording, contemporaneous
    fill in: complete, documentation
    fill in forms: paperwork, documentation, complete forms
    fill jobs: recruit, vacancies, appoint
    fill posts: recruit, vacancies, appoint
    fill the gap: gap in provision, unmet need, bridge
    filthy: home conditions, neglect, hygiene
    find a home: placement sufficiency, suitable home, matched, ~placement, ~accommodation
    find a job: employment, eet, apprenticeships, careers
    find a school: school place, admission, missing education, school placement
    find a way: solution, creative, overcome
    find answers: solution, explore, investigate
    find carers: recruitment, foster carers, sufficiency strategy, placement
    find good carers: recruitment of foster carers, sufficiency, foster carers
    find hard: struggle, difficulty, challenging
    find help: available locally, directs families to the provision, signposted, access support, signposting, local offer
    find help for schools: brokering support, local leaders, ~proactive
    find it easy: straightforward, accessible, confident
    find it hard: struggle, difficulty, challenging, barrier
    find money: funding, secure funding, budget, resources
    find out: ascertain, establish, explore, ~identify
    find out early: early identification, identified early
    find out more: explore, enquire, gather information
    find out needs: identify needs, assess needs, initial assessment, identification
    find out too late: missed, delay, not identified early
    find out why: reasons, analyse, explore, root cause
    find people: recruit, locate, ~identify
    find placement: placement search, matching, commissioning, ~sufficiency
    find staff: recruitment, staffing, vacancies
    find teachers: recruitment, vacancies, staffing
    find the right place: matching, suitable placement, placement
    find their feet: independent living, live independently, ~independence, ~settled
    find their voice: confidence, express views, participation, advocacy
    find time: capacity, workload, protected time, prioritise
    find work: employment, apprenticeships, training, careers, work experience, eet
    finding homes: placement sufficiency, matching, sufficiency strategy, ~placements, ~commissioning
    fine parents: penalty notice, fixed penalty, sanction, prosecution, ~attendance
    fines: penalty notice, fixed penalty, sanction, ~prosecution
    finish: ~complete, ~conclude, ~end
    finish school: school leavers, destinations, post-16
    fire and rescue: rescue services
    fire brigade: fire and rescue, rescue services
    fire service: fire and rescue
    fire setting: fire and rescue, offending
    firm action: decisive actions, effective action, swift
    first: ~initial, ~earliest
    first 1000 days: early years, babies, infancy, perinatal
    first aid: medical, injury, ~health and safety
    first aider: medical, health and safety
    first assessment: initial assessment, baseline assessment, ~starting points
    first baby: pregnant, unborn, pre-birth
    first call: front door, point of contact, ~contacts, ~referrals
    first choice: preferred, school admission
    first class: outstanding, excellent, high quality
    first contact: front door, initial contact, point of contact, ~contacts, ~referral
    first day: induction, settle, transition, early stages
    first day at school: starting school, reception, settle, transition
    first day calling: absence call, contact home, follow up absence
    first five years: early years, early childhood, under 5
    first flat: tenancy, accommodation, independent living, setting up home
    first home: tenancy, independent living, accommodation
    first hours: immediate, initial response, promptly
    first job: newly qualified, asye, assessed and supported, apprenticeship, employment
    first language: home language, learning english, several languages, interpreter, english additional language
    first look: initial screening, initial assessment
    first meeting: initial meeting, initial conference, strategy meeting
    first months: early stages, induction, infancy
    first of its kind: pathfinding, pilot, innovative
    first offence: first-time entrants, diversion, youth offending
    first rate: outstanding, excellent, high quality
    first responders: frontline officers, response officers, police officers
    first response: front door, initial response, mash, single point
    first results: early indicators, initial feedback, impact
    first signs: early indicators, early signs, early identification
    first step to help: making the first contact, directs families
    first steps: early stages, initial progress, early action
    first thing: early, morning, start of the day
    first time: initial, previously unknown, first
    first time in care: enter care, become looked after, initial
    first visit: initial visit, promptly seen, ~monitoring visit
    first week: induction, settle, transition
    first year: asye, newly qualified, induction, year 7, reception
    first year at school: reception, reception class, early years
    first year at work: newly qualified, asye, induction
    first year in job: newly qualified, asye, induction, supported year
    first-hand experience: real life experience, practical work, hands-on, educational visit
    first-time entrant: diversion, youth offending, out-of-court disposals
    fit in: inclusion, belonging
    fits the child: individually tailored, bespoke, personalised, matched
    five year olds: reception, key stage 1, infant
    fix: resolve, address, rectify, remedy, tackle, improve, repair
    fix families: family support, whole family, parenting support, ~change
    fix it: resolve, rectify, remedy, address
    fix problems: resolve, address shortfalls, rectify, tackle
    fix quickly: swiftly address, immediate action, rapid improvement
    fixed-term exclusion: suspension, temporary exclusion, exclusion, suspended
    flag: marker, alert, warning
    flag up: identify, alert, raise, highlight
    flat: accommodation, tenancy, housing, property
    flat of own: tenancy, accommodation, independent living, own home
    flaw: weakness, shortfall, deficit, inaccurate, unsound
    flee: refuge, victims, domestic abuse, ~safety
    fleeing war: unaccompanied, refugees, asylum, trauma
    flexible: adaptable, tailored, ~creative
    flexible curriculum: curriculum is adapted, personalised, tailored
    flimsy: weak, insufficient, superficial
    flooded: overwhelmed, high volume, demand
    flourish: thrive, do well, succeed
    focus: emphasis, attention, priority
    focused visit: ilacs, this visit, ~inspectors, ~findings
    foetal alcohol: fasd, alcohol in pregnancy
    folks: parents, ~families, carers
    follow advice: implement recommendations, act on advice, compliance
    follow guidance: adhere, compliance, statutory guidance
    follow instructions: compliance, listen, attitudes to learning
    follow orders: compliance, comply, court orders
    follow plan: implemented, actions completed, ~progress, ~followed
    follow policy: adhere, compliance, policy and procedure
    follow progress: tracking, monitor progress, check progress
    follow pupils: tracking, pupil tracking, monitor progress
    follow the plan: implementation, progress of plan, adhere
    follow the rules: compliance, comply, adhere, procedures
    follow through: ~implementation, ~completed, ~action taken
    follow up: pursued, followed through, chase, follow-up, check back, revisit, review
    follow up inspection: monitoring visit, since the last, re-inspection, ~progress, ~pursued, ~followed through
    follow-up assessment: evidence impact, ongoing assessments, baseline
    follow-up call: followed up, feedback, ~contact, ~pursued, ~followed through
    follow-up inspection: monitoring inspection, monitoring visit, section 8
    follow-up visit: monitoring inspection, monitoring visit, section 8
    food: meals, food parcels, cooking
    food bank: poverty, financial hardship, food parcels
    food parcels: food, poverty, financial hardship
    footprint: iro, independent reviewing officers, oversight, ~recorded
    for a long time: long-standing, prolonged, too long, over time
    for a while: over time, some time, period
    for ages: long-standing, prolonged, too long
    for good: permanent, permanently, permanence, long-term
    for life: lifelong, enduring, permanence
    for now: interim, temporary, short-term
    for the better: improved, positive change
    for the first time: initial, ~new, first
    for the long term: long-term, sustained, permanence
    for the worse: deteriorated, decline
    for too long: too long, drift, delay, prolonged
    for years: long-standing, entrenched, persistent, over time
    force systems: police systems, niche, ~markers, ~records
    forced adoption: adoption, placement order, proceedings, consent
    forced marriage: honour-based, honour based violence
    foreign children: unaccompanied, asylum-seeking, interpreters, ~overseas
    foreign language: interpreters, translators, first language, english, modern foreign languages, language, home language, ~eal
    foreign trip: residential visit, another culture, visit to france
    forensic: sexual assault, sarc, ~medical, ~evidence
    forest school: outdoor learning, outdoor education, ~enrichment
    forever home: permanence, permanency, adoption, long-term, permanent home
    forget: overlook, recall, retain, not remember, ~gap in knowledge
    forgive: restorative, reconciliation
    forgotten: overlooked, missed, forget, recall, retain, gap in knowledge
    form filling: paperwork, bureaucratic, administrative, templates, bureaucracy
    form tutor: tutor, pastoral, mentor, ~tutor group
    formal assessment: statutory assessment, ehc plan, request
    formative assessment: assessment for learning, check understanding, ~feedback
    former foster carers: staying put, remain with, stay with, ~foster family
    former relevant: care leavers, aged 18 to 25, former
    foster: foster carers, ~placement
    foster agency: foster carers, ~agencies
    foster carer: foster family, fostering, carers, ~placement
    foster carer shortage: recruitment, foster carers, lack of placements, ~sufficiency, ~foster family
    foster carer support: supervising social workers, foster carers, retention, training, ~foster family
    foster carer training: foster carers, therapeutic, ~skills, ~trained, ~foster family
    foster carers leaving: retention, recruitment, resign, foster carers, ~foster family
    foster children at school: virtual school, personal education plans, designated teachers
    foster family: foster carers, fostering, foster home, ~placement
    foster home: foster carers, foster placement, fostering, ~placement
    foster kids: children in care, foster carers, looked after, fostering
    foster mum: foster carers, fostering
    foster panel: matching, ~approved
    foster parent: foster carers, fostering, carers, ~placement
    foster to adopt: early permanence, adoption, parallel planning
    fostering agency: independent fostering, foster
    fostering service: foster carers, supervising social workers, recruitment, retention
    fostering team: supervising social workers, foster carers, fostering service
    foul play: injuries, unexplained injuries, ~criminal
    found again: returned, return home interviews, located
    found out: ascertained, established, identified, discovered
    found out late: delay, not identified, missed
    foundation stage: eyfs, early years, reception, nursery
    four year olds: reception aged children
    four-year-olds: reception, reception age, early years, nursery
    fractures: injuries, unexplained injuries, child protection medicals
    fragile: weak, not secure, vulnerable to change
    fragmented: disjointed, uncoordinated, silo
    free bus pass: travel, bus passes, local offer
    free dinners: free school meals, pupil premium, food
    free gym: leisure, local offer, gym membership
    free legal advice: legal advice, solicitor, pre-proceedings, ~legal gateway, ~legal planning
    free lunch: food
    free lunches: free school meals, pupil premium
    free prescriptions: prescriptions, local offer, care leavers, ~health
    free school: academy, academy trust, new school
    free school meals: pupil premium, disadvantaged, fsm, eligible for meals
    free time: leisure, hobbies, ~interests
    freedom: autonomy, flexibility, discretion
    freedom programme: victims, domestic abuse, ~programmes
    french: modern foreign languages, mfl, languages
    frequency: frequent, regular
    frequent: regular, often, frequency
    fresh eyes: external scrutiny, independent, peer review, external review
    fresh from university: newly qualified, asye, inexperienced
    fresh start: managed move, new school, ~transfer, new placement, reset
    friday afternoon: out of hours, weekend, late referral
    friday night: out of hours, weekend, emergency duty
    friend: peer, friendship, peer group, peer relationship
    friendless: friendship, isolated, peers, relationships
    friends and family: connected carers, kinship, family networks, extended family
    friends as carers: connected carers, family and friends, kinship, regulation 24
    friendship: friend, relationship, peer relationship, ~social skills
    frightened: scared, fear, afraid
    from abroad: unaccompanied, asylum-seeking, overseas, ~abroad
    from an early age: early years, young, ~early
    from another country: unaccompanied, asylum-seeking, overseas, country of origin
    from bad to worse: deteriorated, declined, escalated, worsened
    from birth: babies, new-born, early years
    from day one: outset, induction, beginning, ~early
    from one to another: transfer, variable, handover
    from overseas: newly arrived, learning english, asylum-seeking, minority ethnic
    from school to school: variable, inconsistent, across schools
    from team to team: inconsistent across teams, variable
    from the beginning: outset, start, ~early
    from the start: outset, beginning, ~early, earliest opportunity
    front door: mash, hub, multi-agency safeguarding hub, ~referrals, ~contacts, ~single point of
    front line: frontline, social workers, ~practitioners
    frontline: front line, ~practitioners, ~social workers, ~practice
    frustrating: delay, dissatisfied, difficult, angry
    fsm: free school meals, pupil premium, disadvantaged
    full assessment: comprehensive, thorough, holistic, child and family assessments
    full history: family history, chronologies, previous involvement, histories, ~past
    full inspection: section 5, graded inspection, standard inspection
    full marks: outstanding, excellent
    full picture: holistic, comprehensive, overview, ~history
    full story: history, chronology, comprehensive, holistic
    full time: ~permanent
    full timetable: full-time education, reduced timetable, part-time timetable
    fun: enjoy, leisure, hobbies, enjoyment, enjoyable, ~play
    functional skills: basic skills, literacy and numeracy, english and mathematics
    funding: money, budget, grant, finance, ~resources
    funding ends: short-term funding, extension of the funding, sustained
    furious: angry, anger, frustrated, outburst
    furniture: beds, setting up home, grant
    furniture grant: setting up home, grants
    further education: fe, college, post-16, 16 to 19, vocational, ~adult learning
    future: aspirations, ~long-term, ~next steps
    future funding: extension of the funding, sustained, funding beyond, commitment
    future harm: risk of harm, significant harm, cumulative, ~likely
    future risk: contingency, cumulative, risk of future, ~likelihood
    gaffer: manager, supervisor
    gain trust: build trust, trusting relationships, rapport
    games at break: organised play, break times, play equipment
    gaming: online, internet, digital, computer games, exploitation
    gang: criminal exploitation, gang affiliation, serious youth violence, ~youth violence, ~county lines
    gang up: bullying, gangs, intimidation
    gangs in school: exploitation, youth violence, gangs, ~schools
    gaol: prison, custody
    gap: shortfall, deficits, weaknesses, difference, disparity, inequality
    gap between rich: disadvantaged, inequality, attainment gap
    gap in services: gaps, unmet need, commissioning, ~provision
    gap year: destination, progression
    gaps between: disparity, difference, fragmented, transition
    gaps in care: instability, unmet needs, disruption
    gaps in data: missing information, incomplete, data quality
    gaps in development: address gaps, emotional and social, behavioural development, thrive
    gaps in help: gaps in provision, unmet needs, lack of support
    gaps in knowledge: missed learning, lack of understanding, misconceptions
    gaps in plans: lack detail, incomplete, weaknesses in planning
    gaps in records: gaps in recording, missing information, not recorded, incomplete
    gaps in service: gaps in provision, unmet needs, lack of provision
    gaps in staffing: vacancies, unfilled posts, staffing, shortage
    garden visits: doorstep, covid-19, face-to-face, virtual visits
    gardening: outdoor learning, environment, growing
    gas and electric: fuel, utilities, bills, poverty
    gather: collect, collate, obtain
    gather evidence: evaluate, systematic
    gay: lgbt, gender
    gay bullying: homophobic, lgbt, discrimination, bullying
    gcse: key stage 4, examination, qualification, exam results, attainment 8
    gdpr: data protection, consent, confidential
    gender: lgbt, boys, girls, ~male, ~female, ~equality
    gender gap: boys, girls, difference in attainment
    gender identity: gender, lgbt, identity, equality
    general practitioner: gp, gps, primary care
    generic plan: generic, not specific, individualised, ~tailored
    genogram: ecomaps
    gentle: sensitively
    geography: geographical, humanities, fieldwork
    get a diagnosis: diagnosis, asd, autism, ~assessment, neurodevelopmental
    get a home: housing, tenancy, accommodation
    get a job: employment, eet, apprenticeship, careers
    get a place: school place, admission, placement
    get a say: participation, voice, influence, views
    get a second chance: fresh start, managed move, reintegration
    get adopted: adoption, placement order
    get along: relationship, friendship, respect, cooperate
    get along with others: social skills, peer relationships, friendships
    get an ehcp: ehc plan, submitting a request, statutory assessment
    get angry: anger, outburst, dysregulated, aggression
    get away: escape, leave, flee
    get away from abuser: refuge, flee, domestic abuse, safety planning
    get away with: not challenged, lack of challenge, impunity
    get back to: respond, feedback, reply
    get better: improve, progress, ~develop
    get better at: improve, develop skills, strengthen
    get better grades: raise attainment, achievement, ~progress, higher standards
    get better quickly: rapid improvement, accelerate, swift progress
    get better results: raising achievement, raise standards, attainment, standards, raise attainment, improve outcomes, achievement
    get bored: disengaged, lack of challenge, off-task
    get by: cope, low income
    get by on: low income, budgeting, poverty
    get children outside: outdoor learning, physical activity, outdoor play
    get children reading: early reading, love of reading, phonics, reading for pleasure
    get children talking: oracy, spoken language, speech and language, express
    get done: complete, timely completion, action taken
    get everyone together: multi-agency meetings, team around the child, convene
    get family together: family group conference, family network, family network meetings
    get going: implement, start, momentum
    get help: access support, receive support, help and support
    get hold of: contact, ~access, obtain
    get hurt: injury, harm, accident
    get in early: early intervention, early help, prevention
    get in the way: barriers, hinder, hamper, obstacle
    get in touch: contact, communicate, reach out
    get into a gang: gang affiliation, criminal exploitation, gangs
    get into college: further education, progression, post-16
    get into debt: debt, financial difficulties, budgeting
    get into school: admission, attend, attendance, access to education
    get into trouble: offending, anti-social behaviour, poor behaviour, criminal
    get into university: higher education, progression, university
    get into work: employment, eet, apprenticeship, sustain employment
    get lost: overlooked, missed
    get money: investment, funding, grant, additional funding, financial support
    get on: relationship, respect, work together, ~behaviour
    get on well: positive relationships, respect, friendship
    get on with: relationships, peers, positive relationships, friendship, relationship, peer relationships, respect
    get on with it: action, pace, implement
    get on with others: social skills, peer relationships, friendships, cooperate
    get on with teachers: relationships with staff, respect, positive relationships
    get out of: exit, leave, desist
    get out of gangs: exit, diversion, gang, desist
    get out of hand: escalate, crisis, challenging behaviour
    get over: recover, overcome, resilience
    get over trauma: recovery, therapeutic, trauma, healing
    get parents involved: parental engagement, parental involvement, engage parents
    get parents on board: parental engagement, engage parents, involve parents
    get people on board: engagement, buy-in, commitment, ~involve
    get ready: prepare, preparation, readiness
    get ready for inspection: preparation, self-evaluation, inspection
    get ready for school: school readiness, prepared for school, transition
    get ready for work: employability, preparation for adulthood, work experience
    get rid of: remove, dismiss, eliminate, permanent exclusion
    get rid of teachers: underperformance, human resources, capability
    get staff on board: staff engagement, buy-in, commitment, morale
    get started: begin, implement, launch
    get support: access support, receive support, signposted
    get support early: early help, early intervention, timely support
    get the balance: balanced, proportionate
    get the basics right: fundamentals, basic skills, core practice
    get the best: maximise, achieve potential, best outcomes
    get the message: clear communication, ~understand, ~shared
    get the picture: understanding, overview, holistic
    get the right help: right support, appropriate support, needs met
    get through: overcome, resilience, ~access
    get through to: engage, reach, build trust
    get to grips: understand, grip, address, tackle
    get to know: know children well, build relationships
    get to meetings: attendance, attend, participate
    get to school: attendance, punctuality, on time, transport, school transport
    get to the bottom: root cause, investigate, explore
    get to the root: root cause, causes
    get to university: university, higher education, aspirations
    get together: meet, collaborate, network
    get up: morning routine, punctuality, attendance
    get used to: adapt, settle, familiar
    gets worse: escalate, deteriorate, escalation, decline
    getting a plan: ehc needs assessment, ehc plan, statutory assessment, request for plan
    getting along: peers, positive relationships
    getting better: improving, positive trajectory
    getting children in: attendance, punctuality, on time
    getting in trouble: offending, anti-social behaviour, criminal
    getting involved: participation, engage, engagement
    getting worse: decline, deteriorate, worsen, fall
    ghost children: missing education, absence, severely absent, electively home educated
    gifted: gifted and talented, most able, talented, more able
    gifted and talented: most able, more able, high attainer, higher attaining
    girl: female
    girlfriend: partner, female, relationship
    girls: female, ~boys
    girls' education: girls, equality, achievement, boys
    give a chance: opportunity, fresh start
    give advice: advice, guidance, consultation
    give and take: compromise, flexible, cooperation
    give back: contribute, volunteer, ~community
    give children a chance: opportunity, life chances, aspirations
    give children a voice: participation, advocacy, pupil voice, views
    give feedback: feedback, comments, ~review
    give help: support, assist, ~provide
    give hope: optimism, aspiration, encourage
    give in: concede, compliance, ~boundaries
    give money: grant, funding, financial support
    give notice: placement breakdown, notice, end placement
    give power: empower, autonomy, delegate
    give time: protected time, capacity, prioritise
    give up: persistent, tenacious, persevere, perseverance, resilience, lack resilience, ~disengage
    give up on: disengage, low expectations, persist, resilience
    give up on children: low expectations, exclusion, persist, tenacious
    given up: disengaged, withdrawn, abandoned, disaffected
    giving birth: maternity, pre-birth, new-born, ~midwives
    go back: return, reunification
    go back to class: reintegrate, mainstream classes, main part of the school
    go back to college: return to college, gain qualifications, further study
    go backwards: decline, deteriorated, regress, not sustained
    go home: reunification, return to live, ~return home
    go hungry: food poverty, neglect, food parcels, free school meals
    go into care: enter care, come into care, become looked after
    go into classes: learning walks, visited lessons, lesson observation
    go missing: missing, going missing, missing episodes, missing from care, ~return home interviews
    go over again: revisit, remember, recall, reinforce
    go to court: proceedings, issue proceedings, care proceedings, ~applications
    go without: poverty, neglect, unmet needs, lack
    go wrong: contingency, contingency planning, contingency plans
    goal: aim, objective, outcome, ~target, ~ambition
    goals for parents: expectations, what needs to change, smart, objectives
    going above and beyond: exceptional, tenacious, committed, extra mile
    going abroad: residential visit, another culture, visit to france, overseas
    going home: reunification, ~return home
    going nowhere: drift, lack of progress, stalled
    going on at home: lived experience, family circumstances, home life
    going through the motions: superficial, compliance, process-driven, lack impact
    going to college: further education, college, post-16, apprenticeships
    going to secondary: transition, secondary school, ~transfer
    going to university: university, higher education, students
    going well: strength, successful, good progress, working well
    gold standard: exemplary, high quality, highly effective, best practice, excellence
    gone downhill: declined, deteriorated
    gone from hotel: missing, asylum, unaccompanied
    gone wrong: shortfalls, failings, mistakes, breakdown
    good: high quality, ~strong, ~effective, ~strength, ~positive
    good at home: better behaved at home, parenting classes
    good at maths: mathematics, most able, higher attaining
    good attendance: attend regularly, attendance improved, well attended, regular attendance, high attendance
    good behaviour: behave well, positive behaviour, good conduct, well behaved
    good boss: supportive manager, well supported, visible, approachable
    good carers: skilled, foster carers, nurturing, ~experienced, ~committed, skilled foster carers, committed carers
    good choices: make real choices, ~consequences, ~responsible
    good communication: effective communication, information-sharing, liaison
    good council: strong leadership, high-quality, ~effective, ~good
    good data: performance information, reliable, accurate, dashboards
    good decisions: sound decisions, appropriate decisions, effective decision-making
    good education: access to a good quality of education, quality of education
    good effect: positive impact, benefit
    good ending: planned ending, well-planned, transition
    good enough: satisfactory, acceptable, sufficient, adequate
    good enough parents: parenting capacity, parental capacity, parenting assessments
    good example: good practice, effective practice, exemplary, case study
    good example of: effective practice, exemplary, case study
    good for children: benefit, positive impact, best interests
    good foster home: well matched, foster carers, settled, ~stable, ~foster placement
    good friend: friendship, assembly, peers, relationships
    good friends: friendships, peer relationships, social skills
    good grades: high attainment, achievement, qualification
    good headteacher: headteacher's pathfinding work, effective leadership, vision, committed
    good health: healthy, well-being, physical health
    good help: effective support, right support, responsive
    good home: stable homes, suitable accommodation, well matched
    good idea: innovative, ~effective, initiative, creative, good practice
    good intentions: commitment, ambition, aspirations
    good job: effective, well, ~employment
    good leader: effective leadership, inspirational, strong leadership, skilled leader
    good lessons: quality of teaching, teaching and learning, ~effective
    good life: thrive, flourish, outcomes, quality of life
    good listener: listened to, empathetic, trusting relationships, heard, ~trusted adult
    good managers: supportive managers, visible, skilled, ~approachable
    good manners: courteous, respectful, well mannered
    good marks: high attainment, achievement, ~progress
    good match: well matched, matching, suitable placement
    good mood: happy, ~positive, settled
    good morale: high morale, staff morale, motivated, enjoy working
    good news: positive, celebrate, achievements, newsletter
    good parenting: model effective parenting skills, parenting classes
    good parents: nurturing, parenting capacity, parenting skills
    good partnership: strong partnership, effective partnership, joint working, collaborative
    good plan: clear plan, specific, effective plan, well-considered
    good points: strength, positive features, good practice
    good practice: best practice, effective practice, strength, exemplary practice
    good progress: make progress, achieve well, strong progress, rapid progress, better progress
    good quality: high quality, ~effective, high standard
    good quality education: access to a good quality of education, good school, overall effectiveness
    good questions: probing, effective questioning, professional curiosity
    good reader: fluent reader, reading fluency, read widely
    good records: case records, well recorded, detailed records, up to date, clear records, detailed
    good relationships: positive relationships, trusting relationships, strong relationships, rapport
    good reports: high-quality reports, analytical, clear reports
    good results: high attainment, achievement, positive outcomes
    good school: good judgement, overall effectiveness, outstanding
    good schools: good and outstanding schools, strengths, help others to improve
    good schools help: share strengths, school-to-school, use strengths, system leader
    good schools helping: strengths in schools, help others to improve, local leaders
    good sign: early indicators, cause for optimism, hold promise, ~positive, encouraging
    good social worker: skilled, child-centred, know children well, ~committed, knows children well, relationship
    good staff: skilled staff, committed, well trained, experienced
    good start: early years, strong foundation, school readiness
    good start in life: early years, early help, prevention
    good support: effective support, strong support, well supported
    good system: effective system, robust, well organised
    good teacher: quality of teaching, effective teaching, passionate, ~skilled, effective teacher, strong teaching, subject knowledge
    good teaching: quality of teaching, effective teaching, strong teaching, outstanding teaching, teaching is good
    good teamwork: collaborative, cohesive, effective partnership
    good things: strengths, positive features, good practice
    good training: high-quality training, well trained, professional development
    good value: value for money, cost effective, efficient
    good value for money: best value, cost effective, efficient use
    good visits: purposeful visits, meaningful, direct work
    good work: effective practice, strong practice, high-quality work, strengths, effective working, strong partnership, collaborative
    good writing: writing standards, well written, extended writing
    goodbye contact: family time, ~final, ~contact
    got better: progress, improve, raise
    got better since: improved since, progress since, strengthened
    got help elsewhere: sourced external support, external support
    got worse: deteriorate, decline, worsened
    got worse rating: require improvement, inspection grade, declined
    governance: scrutiny, governor, governing body, trustee, governing board, ~oversight, ~board, ~accountability
    governance review: external review, restructuring the governing body, governing body
    governing body: governor, governance, governing board, trustee, ~board
    government: dfe, secretary of state, ~national
    government intervention: commissioner, department for education, statutory direction, improvement notice
    governor: governing body, governance, governing board, trustee, chair of governors
    governor reports: reporting pupil progress, governing body, ~information
    governor self-review: evaluating its strengths and weaknesses, governing body
    governor support: training for governors, support and training, governing body
    governor training: training for governors, governor support, governance training
    governor visits: link governor, first-hand, monitoring by governors
    governors: hold you to account, chair of the governing body
    governors committed: thoroughly committed, governors, commitment
    governors improve: restructuring the governing body, external review, improve the way they work
    governors need information: more information, reporting pupil progress, hold you to account
    governors not challenging: lack of challenge, hold to account, governors do not
    governors told: more information, reporting pupil progress, governing body
    governors trained: support and training, governing body
    governors weak: restructuring the governing body, external review, strengths and weaknesses
    governors working better: improve the way they work, restructuring the governing body
    gp: general practitioners, doctor, primary care, gps, surgery
    gp information: gps, health information, information-sharing
    gp practice: gp, gps, primary care
    gp practices: general practitioners
    gp records: gps, health information, health records, primary care
    gps: general practitioners, primary care, doctors
    grade: judgement, rating, judged, ~attainment
    gradual: incremental, slowly, step by step
    graduated approach: graduated response, sen support, assess plan
    graduated response: graduated approach, sen support, assess plan
    grammar: punctuation, spelling, sentence, writing
    grammar school: selective school, secondary school
    gran: grandparents, extended family, wider family, kinship
    grandad: grandparents, extended family, wider family, kinship
    grandchild: kinship, special guardianship, connected carers
    grandma: grandparents, extended family, wider family, kinship
    grandmother: grandparents, extended family, wider family, kinship, ~family members
    grandpa: grandparents, extended family, wider family, kinship
    grandparent: extended family, wider family, kinship, family network, connected carers, ~family members, ~connected
    grandparents caring: kinship, special guardianship, connected carers
    grandparents raising: kinship, special guardianship, connected carers, family and friends
    grandson: grandchildren, kinship, ~children
    granny: grandparents, extended family, wider family, kinship
    grant: funding, financial, payment, award
    grants: setting up home, bursary
    grasp: understanding, insight
    grateful: appreciate, value, thankful
    great: excellent, outstanding, very good
    great improvement: significant improvements, rapid, driving improvement
    grief: bereavement, death, ~loss
    grieve: grief, bereavement, loss
    grip: oversight, control, firm grip, line of sight
    groomer: grooming, perpetrator, exploitation
    grooming: exploitation, online, sexual exploitation, exploited
    grooming in school: exploitation, peer-on-peer, designated safeguarding lead
    grounds for care: threshold, significant harm, proceedings
    group chat: social media, online, messages
    group home: children's home, residential, residential care
    group inspection: focused inspection, schools inspected, inspection activity
    group of schools: school network groups, networks of schools, multi-academy trust
    group work: collaborative learning, pair work, work together, team work, ~small group
    groups for parents: parenting classes, stay and play, courses, family learning
    groups of children: different groups of pupils, specific groups, pupil groups, ~vulnerable
    groups of pupils: different groups, specific groups, cohort, vulnerable groups
    grow: ~increase, ~expand, ~develop
    grow in confidence: self-confidence, self-esteem, resilience
    grow up in care: looked after, care-experienced, children in care, long-term
    grow up too fast: adultification, young carers
    growing need: growing group of children, trend, demand, ~increase
    growing number: increase, rising, increasing numbers, volume
    growing pains: early stages, not yet embedded, implementation
    growing problem: growing, trend, demand, ~increase
    growing up: adulthood, transition, ~independence, childhood
    grown up: adult, adulthood
    grown up life: preparation for adulthood, adult life, independent living
    grown up too soon: adultification, young carers
    grown-up child: care leavers, adult, young adults
    grown-up services: adult services, adult social care, transition
    growth: ~increase, ~expansion, ~development
    grumble: complain, dissatisfied
    grumpy: low mood, ~behaviour
    guarantor: rent, tenancy, deposit, corporate parents
    guardian: carer, parent
    guardian in court: children's guardian, cafcass, court advisory
    guardianship: special guardianship, sgo, connected carers, kinship
    guess: ~assumption, ~speculate, ~estimate
    guesswork: assumption, lack of evidence, speculative
    guest speaker: visitors, assembly, workshops
    guidance: policy, procedures, protocols, advice, guideline
    guided reading: reading group, reading session
    guilty: guilt, conviction, shame
    guns: weapon, serious youth violence, gangs
    guy: male, men
    gym: leisure, leisure facilities, hobbies, physical education, pe, gymnastics
    gypsy: roma, traveller
    habit: routine, ~embedded
    hair and skin: cultural, identity, heritage, diversity
    half done: incomplete, not completed, partial
    half finished: incomplete, not completed, partial
    half term: holiday, school term
    half the story: incomplete, partial, lack of information
    half-brother: sibling, brothers and sisters
    half-hearted: lack of commitment, superficial, limited
    half-sister: sibling, brothers and sisters
    half-termly: key points, ~regularly
    hampered: hindered, impeded, ~barriers
    hand in homework: homework, home learning, completion
    hand off: transfer, handover, step down
    hand out: distribute, ~provide, disseminate
    hand over: handover, transition, ~transfer
    handful: small number, few, minority
    handicapped: disabled, disability, special educational needs
    handle: ~deal with, ~respond
    handle complaints: complaints, ~respond, resolve
    handle risk: risk management, manage risk, mitigate
    handover: transfer, transition, hand over
    hands on: real life experience, ~practical
    hands-on: practical support, direct work, intensive, practical work, first-hand experience, active learning
    handwriting: letter formation, writing
    hanging around: exploitation, peer group, locations
    happen again: repeat, recur, re-referral, prevent recurrence
    happens next: next steps, follow-up, outcome
    happier: happy, enjoy, well-being, ~improve
    happy: settled, enjoy, contented, well-being, ~thrive
    happy at home: settled, stable, thrive
    happy at school: enjoy school, enjoy attending, feel safe, settled, ~well-being
    happy child: happy, enjoy, thrive, well-being, happy at school
    happy home: stable homes, settled, thrive
    happy staff: morale, enjoy working, staff morale, positive about working, well supported
    harassment: sexual harassment, bullying, discriminatory behaviour, intimidation
    hard cases: most complex cases, intensive, complex needs, complex cases
    hard conversations: difficult conversations, challenge, honest
    hard decisions: difficult decisions, decision-making
    hard evidence: robust evidence, ~data, verified
    hard facts: data, evidence, performance information
    hard job: challenging, complex
    hard lives: adverse childhood, disadvantage, adversity
    hard questions: rigour of challenge, hold to account, ~challenge
    hard subjects: challenging work, academic subjects
    hard time: emotional difficulties, distress, crisis, support to families
    hard times: poverty, hardship, challenging circumstances
    hard to change: entrenched, resistant, embedded
    hard to find: scarce, shortage, insufficient, unavailable, elusive
    hard to find homes: sufficiency, lack of placements, shortage
    hard to follow: unclear, confusing, complicated, lack of clarity
    hard to get: difficult to access, limited access, barriers, waiting
    hard to get rid: entrenched, persistent
    hard to help: difficult to engage, complex needs, resistant
    hard to keep: retention, turnover, sustain
    hard to learn: learning difficulties, barriers to learning, special educational needs
    hard to measure: not measurable, unclear, difficult to evaluate, lack measurable
    hard to place: complex needs, matching, older children, ~sufficiency, ~specialist, placement
    hard to reach: difficult to engage, reluctant, resistant, hard-to-reach, reluctant to engage, disengaged families, isolated
    hard to reach families: home visits, family worker, reluctant, ~engage
    hard to reach parents: home visits, family worker, interpreter, ~engage
    hard to read: illegible, lengthy, jargon, unclear
    hard to recruit: recruitment difficulties, vacancies, shortage, staffing
    hard to spot: hidden, not easily identified, subtle
    hard to tell: unclear, difficult to determine, not evident
    hard to understand: jargon, complicated, confusing, lengthy
    hard up: poverty, low income, financial hardship
    hard work: effort, commitment, diligence, dedication
    hard-working: committed, dedicated, work hard, tirelessly
    harder work: most able, high expectations, ~challenge
    hardest children: most complex children, complex needs, intensive, ~challenging
    hardly any: very few, insufficient, lack of, limited
    hardly ever: rarely, infrequent, seldom
    hardship: financial, poverty, financial difficulties, deprivation
    harm: abuse, hurt, significant harm, ~neglect, ~suffered
    harm from strangers: extra-familial harm, online, exploitation
    harm in community: extra-familial harm, contextual safeguarding, places and spaces, hotspots
    harm outside home: extra-familial harm, extra-familial, contextual safeguarding, exploitation
    harming others: harmful behaviour, perpetrators, violence, offending
    harsh: punitive, critical, unsympathetic
    has asd: autism, diagnosis
    has autism: asd, diagnosis, autism
    has it helped: impact, early indicators, evaluate, ~effectiveness
    has it worked: impact, evaluate, ~effectiveness, ~evidence
    has no home: homeless, accommodation
    hate: hatred, prejudice, hate crime, discrimination
    hate crime: discrimination, racism, offences, prejudice
    hate school: school avoidance, disaffected, non-attendance, unhappy
    hates school: school avoidance, disengaged, anxiety, attendance
    have a chat: conversation, ~discussion, informal
    have a row: argument, conflict, dispute
    have a say: participation, views, influence, voice, contribute, involved in decisions, pupil voice, consulted, school council
    have a word: discussion, challenge, ~conversation
    head leaves: turnover, interim, new headteacher
    head of department: subject leader, middle leader, faculty leader
    head of governors: chair of the governing body, governors
    head of school: headteacher, principal, ~senior leader
    head of service: senior managers, service managers
    head of year: pastoral leader, year leader, phase leader, ~pastoral
    head teacher: headteacher, principal, head of school, ~senior leader
    heading in right direction: positive trajectory, direction of travel, improving
    headmaster: headteacher, principal, head of school
    headmistress: headteacher, principal, head of school
    heads help heads: local leaders of education, headteachers, ~networks
    heads of schools: school leaders
    heads of year: middle leaders, year group
    headteacher: head teacher, principal, head of school, executive headteacher, ~senior leader, ~school leader
    headteacher's report: report to governors, information to governors
    headteachers helping: local leaders of education, mentoring, ~networks
    health: clinical, physical health, nhs, ~well-being
    health and police: partner agencies, multi-agency, strategy meetings, information-sharing
    health and safety: site safety, safe premises, ~risk assessment
    health and social care: health services, integrated, adult social care
    health assessment: initial health assessments, health checks, health needs, review health assessments
    health board: integrated care board, clinical commissioning group, health trust
    health board meeting: health and well-being board, integrated care board, ~clinical commissioning group, ~health trust
    health care: health services, healthcare, health professionals
    health check: health assessments, initial health assessments, review health assessments
    health checks: dental, immunisations
    health commissioners: integrated care board, clinical commissioning group, commissioning
    health history: health passport
    health in care: health assessments, health needs, looked-after children nurse, dental, ~looked after, ~care system
    health in mash: health practitioners, health advisers, mash, health information
    health information: health history, medical, gp
    health needs: health assessments, physical health, medical, ~dental
    health not there: attendance, absence, health professionals
    health partners: health professionals, integrated care board, nhs, commissioners
    health passport: health histories, health information, health needs
    health plan: health assessments, health needs, health action
    health practitioners: health professionals, nurses, midwives, health visitors
    health professionals: health practitioners, nurses, gps, midwives, health visitors
    health records: health histories, health information
    health referrals: referral, health professionals, quality of referrals
    health services: health providers, health professionals, nhs, camhs
    health staff: health professionals, health practitioners, nurses, midwives
    health trust: nhs trust, foundation trust, health provider
    health visiting: health visitors, 0 to 19, babies
    health visitor: health visiting, nurses, ~school nurses
    health workers: health and social care workers, school nurses, health visitors
    health worries: health needs, health concerns, health assessments
    healthy: healthy lifestyle, physical health, well-being
    healthy eating: healthy lifestyle, diet, nutrition, school meals, obesity
    healthy food: healthy eating, nutrition, diet
    healthy lifestyle: healthy eating, keep healthy, physical activity, exercise
    healthy minds: mental health, emotional well-being
    healthy relationships: relationships education, sex education, friendship, ~domestic abuse
    healthy schools: healthy lifestyle, health education, healthy eating
    hear: listen, heard, voice
    hear children read: reading, volunteer, one-to-one, books
    hear from children: voice, views, participation, wishes and feelings
    heard: listened, voice, views
    hearing children: voice, views, participation, wishes and feelings
    hearing impairment: deaf, hearing loss, sensory impairment
    heating: fuel, home conditions, poverty
    heavy caseload: high caseloads, caseloads, workloads, too high, workload, capacity
    heavy workload: high caseloads, workloads, workload pressures, overwhelmed, workload, capacity
    held back: hampered, hindered, barriers, constrained, limited
    held to account: hold to account, accountability, challenge, scrutinise
    held up: delayed, hindered, stalled
    held up in court: court delay, proceedings, delay
    help: support, ~assist, ~assistance
    help after 18: care leavers, personal advisers, staying put, local offer, ~adulthood, ~adult services
    help after abuse: therapeutic, victims, recovery, counselling
    help after adoption: post-adoption, adoption support, adoptive
    help at home: family support, early help, intensive support, family support workers, home visit
    help at school: additional support, teaching assistants, learning mentors, pastoral
    help before: early help, earliest opportunity, prevention
    help close to home: community-based, family hubs, local services, ~within the area, ~distance
    help during lessons: support during lessons, teaching assistants, unobtrusive
    help early: early help, early intervention, preventative, prevention
    help for carers: foster carers, supported well
    help for families: family support, support to families, early help, parenting support
    help for governors: training for governors, support and training, governing body
    help for mum: mothers, family support, adult mental health, ~parenting
    help for parents: parenting, parenting programme, family support, early help
    help for schools: outreach, local authority support, brokering support, school improvement officers
    help for teachers: training and coaching, outreach, practical strategies, ~consultation
    help for victims: victims, idva, refuge, survivors
    help from council: local authority support, school improvement officers, local authority officer
    help from la: local authority support, local authority officer
    help in class: in-class support, support in lessons, teaching assistant, additional adult
    help in lessons: support during lessons, teaching assistants, unobtrusive, in-class support
    help in school: additional support, teaching assistants, learning mentors, pastoral
    help in time: right time, timely support, earliest opportunity
    help more children: access and benefit, relatively high number, ~capacity
    help not wanted: decline, consent, reluctant, resistant
    help other schools: help others to improve, strengths in schools, local leaders
    help others improve: school-to-school, share strengths, use strengths, support other schools
    help pupils: support pupils, benefit, improve outcomes
    help schools cope: increase the capacity of schools, outreach, training
    help schools manage: increase the capacity of schools, outreach, practical strategies
    help teachers: training and coaching, practical strategies, ~modelling, ~consultation
    help to pay: funding is secured, financial difficulties, financial support
    help too late: delay, not timely, missed opportunities
    help weaker schools: help others to improve, strengths in schools, brokering
    help when older: care leavers, aged 21, 25, adulthood, return for support
    help with benefits: financial support, income, welfare benefits, poverty
    help with drugs: substance misuse, drug misuse, alcohol misuse
    help with feelings: emotional support, therapeutic, emotional well-being, camhs
    help with housing: housing, accommodation, tenancy, homeless
    help with job: employment, apprenticeships, careers, work experience
    help with money: financial support, budgeting, grants
    help with parenting: parenting programme, family support, parenting support, early help
    helper: teaching assistant, volunteer, support staff, additional adult
    helping children cope: emotional resilience, resilience, strategies, nurture
    helpless: vulnerable, disempowered, dependent
    helpline: telephone, single point, ~front door
    here and there: inconsistent, pockets, variable
    heritage: ethnicity, culture, identity, background
    heroin: drug misuse, substance misuse, ~drugs, drug, addiction
    hidden: disguised, invisible, mask
    hidden abuse: hidden, sexual abuse, disclosure, professional curiosity
    hidden at home: electively home educated, missing education, not seen, invisible
    hidden away: isolated, invisible, concealed
    hidden children: invisible, overlooked, not seen, unregistered
    hidden harm: substance misuse, hidden, parental substance misuse, neglect, unidentified, invisible, concealed
    hidden men: fathers, males, invisible
    hidden needs: unidentified, unmet needs, not recognised, undiagnosed
    hidden problems: unidentified, not recognised
    hidden talent: potential, talented, ~gifted
    hide: hidden, mask, disguised, conceal, disguised compliance
    hide behind: disguised, excuse, ~lack of accountability
    hide feelings: mask, withdrawn, emotional literacy, suppress
    hide from social workers: disguised compliance, avoid, resistant, difficult to engage
    hide injuries: concealed, bruises, unexplained injuries
    hide problems: disguised compliance, hidden, mask, conceal
    hide the truth: disguised compliance, dishonest, conceal, false
    high achiever: most able, talented, higher attaining
    high aims: ambition, high expectations, aspiration
    high cost: expensive, budget pressures, financial
    high demand: volume, increase in referrals, pressure, capacity
    high expectations: aspiration, ambition, do their best, raise expectations, ~challenge
    high flyer: most able, talented, higher attaining, gifted
    high grades: high attainment, higher standards, achievement
    high hopes: high expectations, ambition, aspirations
    high needs: complex needs, high needs funding, top-up funding, ~ehc plan
    high numbers: high volume, large number, increasing
    high quality: good quality, excellent, high-quality, ~strong
    high school: secondary, secondary school, key stage 4
    high staff turnover: turnover, retention, churn, instability
    high standards: standards, attainment, high expectations, national average, high quality, excellence
    high threshold: threshold, level of need, too high, not meet
    high turnover: frequent changes, turnover, instability, retention
    high workload: high caseloads, workloads, workload pressures
    high-risk: marac, ~significant harm, serious risk, most vulnerable, acute
    high-risk domestic abuse: marac, risk assessment conference, idva, dash, ~domestic violence, ~coercive
    high-risk victims: marac, risk assessment conference, idva, victims of domestic
    higher education: degree, students, ~university, ~destination
    higher grades: raising achievement, attainment, standards
    higher rent: tenancy, housing, affordable, financial
    higher standards: high standards, raising achievement, attainment
    higher ups: senior leaders, senior managers, directors
    highly effective: very effective, outstanding, excellent
    hinder: impede, hampered, barrier, ~prevent
    hire: recruit, recruitment, appoint, employ
    historic abuse: non-recent, past abuse
    history: background, chronology, historical, humanities, ~past, ~previous
    history ignored: history, cumulative, previous involvement, chronologies
    history of family: family history, histories, chronologies, genograms
    hit: physical abuse, chastisement, physical harm, physical aggression, hurt, ~assault, ~violence
    hit and miss: inconsistent, variable, too variable
    hit by dad: domestic abuse, fathers, physical abuse, perpetrators
    hit mum: domestic abuse, victims, mothers, domestic violence
    hit teacher: violence, aggression, assault, challenging behaviour
    hitch: delay, difficulty, technical
    hitting staff: violence, aggression, assault, challenging behaviour
    hmi: majesty's inspector, inspector
    hmic: inspectorate of constabulary, ~police
    hmip: probation, inspectorate of probation
    hoarding: home conditions, neglect, clutter
    hobby: leisure, clubs, activities, ~interests
    hold back: hamper, hinder, barriers, constrain
    hold down: restraint, physical intervention, positive handling
    hold down a job: sustain employment, employment, retention
    hold in mind: held in mind, ~considered, reflective
    hold meetings: convene, meetings held, conference
    hold on to: retain, retention, sustain
    hold on to staff: retention, retain, workforce stability
    hold to account: challenge, scrutiny, question leaders, scrutinise, ~accountability, ~accountable
    hold up: delay, hinders, barrier
    holiday: trips
    holiday activities: summer, enrichment, holiday provision
    holiday club: holiday activities, holiday provision, childcare, enrichment
    holiday for families: family holiday, break for families
    holiday for family: self-esteem
    holiday home: unregistered, unsuitable, ~emergency
    holiday hunger: food poverty, free school meals, holiday activities
    holiday in term: unauthorised absence, term-time holiday, absence, family holiday
    holiday in termtime: absence, attendance, family holiday
    holistic: comprehensive, whole family, whole child, rounded, all aspects, ~whole
    home adaptations: equipment, occupational therapy, ~adaptations, ~disabled
    home after care: accommodation, tenancy, staying put, supported accommodation, ~care leavers, ~aftercare
    home alone: neglect, unsupervised, lack of supervision
    home and at school: better behaved at home and at school, ~parents
    home and school: home-school, partnership with parents, parental engagement
    home breaks down: placement breakdown, disruption, stability, unplanned
    home conditions: neglect, overcrowding
    home economics: food technology, cooking, healthy eating
    home educated: missing education
    home education: elective home education, electively home educated, ehe, home-educated, educated at home
    home for good: permanence, permanency, long-term, adoption
    home language: mother tongue, first language, eal, bilingual
    home learning: homework, remote education, learning at home
    home life: lived experience, family life, home conditions
    home near family: within the area, distance, extended family, ~local
    home not registered: unregistered, not registered, unregistered children's homes
    home of own: tenancy, independent living, own home
    home office: immigration, ~asylum
    home school worker: family worker, home visits, learning mentors
    home schooling: elective home education, electively home educated, ehe, home-educated, home educated, educated at home
    home together: siblings, brothers and sisters, placed together
    home tuition: tuition at home, home teaching, tutoring, medical needs, ~elective home education
    home tutor: tuition, alternative provision, missing education
    home visit: visits, visit families, visits to children, visit home, visiting families, doorstep visit
    home visitor: family worker, home visits, interpreter
    home visits: family worker, interpreter, ~parents
    home-school link: family worker, home visits, learning mentors, communication with parents
    homeless: homelessness, housing, present as homeless, ~accommodation
    homeless 16: 16- and 17-year-olds, present as homeless, joint protocol, southwark
    homeless 17: 16- and 17-year-olds, present as homeless, joint protocol, southwark
    homeless at 16: 16- and 17-year-olds, present as homeless, joint protocol
    homeless child: 16- and 17-year-olds, present as homeless, homelessness, joint assessments
    homeless families: homelessness, temporary accommodation, housing, emergency accommodation
    homeless teenagers: 16- and 17-year-olds, present as homeless, homelessness, joint assessments
    homeless young people: 16- and 17-year-olds, present as homeless, homelessness, joint assessments, ~older children
    homelessness: homeless, housing, present as homeless, ~accommodation
    homesick: settle, ~contact, family time
    homework: home learning, independent study, work at home
    homophobic: homophobia, homophobic bullying, discriminatory, lgbt
    honest: transparent, openness, candid, frank, ~open
    honest about: transparent, acknowledge, open, self-evaluation
    honour: honour-based violence, forced marriage
    hopeful signs: cause for optimism, hold promise, early indicators
    hopeless: ineffective, low mood, despair, inadequate
    hopes: aspirations, ambitions, wishes
    horrible: very poor, unacceptable, abusive
    hospital: emergency department, ward, nhs, ~acute
    hospital school: medical needs, hospital teaching, home tuition, hospital education
    hospital staff: emergency department, clinicians, nurses, health staff
    hospital stay: admission, tier 4, psychiatric, ~ward
    hospital trust: nhs trust, foundation trust, emergency department
    hostel: supported accommodation, homeless
    hot spots: hotspots, mapping, places and spaces, ~locations
    hotchpotch: fragmented, inconsistent, disjointed
    hotel: ~hoteliers, ~bed and breakfast, ~disruption
    hotel for homeless: bed and breakfast, unsuitable accommodation, emergency accommodation
    hotel staff: hoteliers, licensing, ~awareness, ~businesses
    hotline: telephone, helpline, single point, ~front door
    hotspot: locations, mapping
    house: housing, accommodation, ~home, ~property
    house share: accommodation, supported accommodation, ~shared
    house unfit: home conditions, neglect, overcrowding, housing
    housing: accommodation, tenancy, ~homeless, ~landlord
    housing assessment: joint assessments, housing, homeless, present as homeless
    housing benefit: financial support, housing, rent
    housing for carers: foster carers, accommodation, ~adaptations
    housing problem: housing, overcrowding, homelessness, poor housing
    housing protocol: joint protocol, homeless, housing, 16- and 17-year-olds
    how children do: attainment, achievement, ~progress, ~outcomes
    how common: prevalence, proportion, rate
    how do they know: evidence, self-evaluation, performance information, line of sight
    how do we know: evidence, evaluate, measure impact, assurance
    how far they've come: starting points, baseline, ~progress
    how fast: pace, speed, timeliness, rapid
    how feelings affect: how we feel, how we behave, emotions, ~learning
    how inspectors worked: range of evidence, case discussions, methodology, inspectors spoke
    how it feels: lived experience, feelings, views
    how judged: criteria, judged, evaluate, judgement
    how leaders know: self-evaluation, performance information, line of sight, audits, ~know themselves, ~accurate understanding
    how long: length of time, duration, timescales, waiting times
    how long it takes: timeliness, timescales, length of time, duration
    how many: number of, proportion, percentage, volume
    how many children: number of children, data, performance information, ~volume
    how many referrals: number of referrals, demand, ~volume, ~contacts
    how money is spent: use of funding, expenditure, budget, financial management
    how much: amount, proportion, extent
    how much it costs: costs, expenditure, budget, value for money
    how often: frequency, regularly, frequent
    how often seen: frequency, seen regularly, visited regularly
    how often visited: frequency of visits, visited regularly, statutory timescales, ~visiting, ~frequency, ~regularly
    how pupils do: attainment, achievement, outcomes, progress, standards
    how quickly: timeliness, pace, speed, promptly, swiftly
    how safe: safety, risk, protected, safeguarding
    how soon: timeliness, promptly, timescales, speed
    how successful: effectiveness, impact, outcomes
    how sure: confident, assurance, certain
    how they feel: feelings, wishes and feelings, emotional well-being, views
    how they got on: progress, outcomes, ~destination
    how they live: lived experience, living conditions, daily life
    how things are going: progress, performance, overview
    how things have changed: progress since, improvements, trend
    how to be friends: good friend, friendship, assembly, seal
    how to complain: complaints procedure, complaint
    how to improve work: marking, feedback, next steps, targets
    how to spot: indicators, signs, recognise, ~identify
    how to stop: prevent, ~reduce, tackle
    how we know: evidence, evaluate, monitor, measure impact
    how well: quality, effectiveness, impact, ~progress
    how well children do: attainment, achievement, ~progress, ~outcomes
    how well doing: attainment, standards, ~progress, ~performance
    how well it works: effectiveness, impact, evaluate
    how well they do: outcomes, attainment, achievement, ~progress
    hr: human resources, personnel, staff management
    hr help: human resources, underperformance, external support
    hr support: human resources, underperformance, external support
    hub: mash, front door
    huge: ~significant, ~large, ~substantial
    human resources: hr, personnel, staff management
    human rights: rights, entitlements
    humanities: history and geography, religious education, geography
    hunger: food poverty, neglect, food, free school meals
    hungry: food, ~neglect, ~poverty
    hungry at school: breakfast club, free school meals, poverty, neglect
    hungry children: poverty, neglect, food, free school meals
    hunt for: search, seek, locate
    hurry: rushed, urgency, speed
    hurt: harm, injury, abuse, significant harm
    hurt by parents: physical abuse, chastisement, significant harm, injuries
    hurt themselves: self-harm, suicide
    hurting herself: self-harm, suicidal, mental health
    hurting himself: self-harm, suicidal, mental health
    hurting others: aggression, physical aggression, bullying, violence
    husband: partner, father, male
    hygiene: neglect, home conditions, dental, cleanliness, personal care, clean
    hyper: hyperactivity, attention deficit, adhd
    hyperactive: adhd, attention deficit
    icb: integrated care board, clinical commissioning group, ccg, health commissioners, health partners
    icpc: initial child protection, conferences
    ict: computing, information technology, technology, digital
    id: passports, national insurance, birth certificates, key documents, bank accounts
    idea: innovative, innovation, suggestions
    ideas for teachers: practical strategies, training, ~modelling
    identify: identification, spot, pinpoint, ~recognise
    identify needs: identification, assess needs, early identification, diagnosis, screening
    identity: heritage, ethnicity, culture, diversity, sense of self
    identity document: passports, birth certificates, key documents, national insurance
    identity papers: passports, birth certificates, key documents, important documents
    idva: domestic violence advocate, independent domestic violence
    iep: individual education plan, personal plan, individual plan, pupil passport
    ignore letters: sanction for not responding, not engaged, ~letters
    ignored: overlooked, not considered
    ignored abuse: missed opportunities, not recognised, not identified, professional curiosity
    iha: initial health assessments, health assessments
    ilacs: inspection of local authority, focused visit, ~inspection, ~framework
    ill: sickness, sick, unwell, ~ill health, ~illness, ~health needs
    illegal: unregistered, unlawful, offence, criminal
    illegal home: unregistered, unregulated
    illegal school: unregistered school, unregistered provision, unregulated
    illiterate: weak readers, literacy, reading, adult learning
    illness: ill health, health needs, sickness
    imaginative: creative, innovative
    immature: emotional development, not ready
    immediate: urgent, prompt, emergency, swift
    immigrant: immigration, asylum, migrants, unaccompanied, migrant, new arrival, minority ethnic, refugee, learning english
    immigrant families: minority ethnic backgrounds, learning english, several languages, interpreter
    immigration: asylum, home office, legal status, immigration status, no recourse
    immunisation: vaccinations, health assessments, dental
    impact: difference, outcomes, influence, ~effectiveness, ~outcome
    impact of: difference, outcomes, effect, ~influence
    impact of covid: pandemic, covid-19, lockdown, restrictions
    impact of cuts: reduced resources, financial pressures, reduced capacity
    impact of inspection: improvement since, recommendations, action taken
    impact of leaders: leadership, improvement, effective leadership
    impact of poverty: deprivation, disadvantage, hardship
    impact of support: positive difference, improved outcomes, effectiveness
    impact of training: improved practice, skills and confidence, evaluate training
    impact of trauma: traumatised, trauma-informed, adverse childhood
    impact on: difference, affect, outcomes, ~influence
    impact on child: impact on children, child's experience, lived experience
    impact on families: positive difference, affected families, outcomes
    impact on learning: pupils' progress, achievement, outcomes
    impact on pupils: pupils' progress, outcomes, positive difference
    impact on schools: difference to schools, school improvement, pressure
    impact on staff: morale, workload, staff well-being
    impede: hinder, hamper, barrier
    important: crucial, essential, vital, ~key, ~significant
    important adult: significant adult, trusted adult, attachment
    important events: significant events, chronology, key events
    important papers: key documents, important documents, passports, birth certificates
    impossible: insurmountable, unrealistic
    impressive: remarkable, exceptional, ~strong
    improve: strengthen, enhance, stronger, raise, ~better, ~progress, ~develop
    improve after inadequate: improvement plan, improvement board, pace, since the last, inadequate, ~commissioner
    improve attendance: attendance improved, raise attendance, reduce absence, attendance initiative
    improve governance: restructuring the governing body, external review, training for governors
    improve lives: positive difference, outcomes, life chances
    improve since: since the last, areas for improvement, ~progress, ~improved
    improve too slow: pace, not sufficient, delay, slow progress, ~drift, ~not timely
    improved behaviour: better behaved, behaviour has improved, clearer expectations, ~strategies
    improvement: better, strengthened, ~progress, ~improved
    improvement adviser: improvement partner, dfe adviser, department for education, sector-led
    improvement board: improvement plan, independent chair, governance, improvement partner, dfe adviser, ~board
    improvement journey: trajectory, improvement plan, pace, ~progress
    improvement notice: department for education, statutory direction, commissioner, inadequate
    improvement partner: sector-led, peer, external support, department for education
    improvement plan: action plan, development plan, improvement journey, improvement programme, school improvement plan
    improvement plans: targets, ~actions
    improving attendance: attendance and punctuality, attend regularly, letters being sent, ~initiatives
    impulse: pausing, self-control, attention deficit, ~regulation
    in a crisis: crisis, emergency, crisis support
    in a hurry: rushed, urgent, short notice
    in a mess: disorganised, chaotic, shortfalls
    in a rut: stalled, stuck, lack of progress
    in a timely way: timely, timely manner, promptly, without delay
    in care: looked after, care system, ~foster, ~residential, ~placement
    in care too long: drift, delay, permanence
    in charge: headteacher, ~leader
    in control: oversight, grip, ~self-control
    in danger: at risk, risk of harm, significant harm, unsafe
    in debt: debt, arrears, financial difficulties, budget deficit
    in denial: lack of insight, resistant, over-optimistic
    in depth: thorough, comprehensive, detailed
    in detail: detailed, thorough, comprehensive, in depth
    in doubt: uncertain, unclear, query
    in good hands: well supported, safe, well cared for
    in good health: healthy, physical health, well-being
    in good shape: strong, well placed, ~effective
    in good time: timely, promptly, ~early, within timescales
    in limbo: drift, delay, uncertainty, waiting
    in line with others: similar to, comparable, statistical neighbours
    in one place: co-located, single record, collated, hub
    in pain: injury, medical, health needs
    in pairs: pair work, talk partners, collaborative learning
    in person: face-to-face, ~visits
    in plain english: clear language, jargon-free, plain
    in prison: custody, prison, custodial
    in private: seen alone, confidential, privacy
    in recent years: over time, trend, ~recent
    in secret: hidden, concealed, confidential
    in small groups: small group, group work, intervention
    in some areas: inconsistent, variable, pockets
    in some places: inconsistent, variable, pockets
    in some schools: inconsistent, variable, some schools
    in step: aligned, joined-up, coordinated
    in tears: distress, upset, emotional
    in the child's shoes: lived experience, child's perspective, child-centred, empathy
    in the classroom: lessons, teaching, in class, classroom practice
    in the dark: unaware, not informed, not sighted
    in the evening: out of hours, emergency duty, outside office hours
    in the family: household, family members, ~kinship
    in the future: future, next steps, long-term
    in the know: informed, sighted, knowledgeable
    in the long run: long-term, longer term, sustained, over time
    in the loop: informed, communication, sighted, updated
    in the meantime: interim, while waiting, temporary
    in the morning: before school, morning routine, arrival, breakfast
    in the news: media, high-profile
    in the past: historical, previous, history
    in the playground: break time, playtime, lunchtime, outdoor area
    in the same boat: peer support, shared experiences
    in the same room: co-located, face to face
    in the street: community, locations, public places
    in the way: barriers, obstacles, hinders, impede
    in their own words: children's voices, views, wishes and feelings
    in their shoes: empathy, lived experience, child's perspective
    in their words: children's voices, direct quotes, views
    in time: timely, timeliness, within timescales, promptly, on time
    in touch: contact, keep in touch, staying close, reach out
    in trouble: offending, crisis, anti-social behaviour
    in tune: attuned, aligned, understanding
    in-house: ~internal
    in-house carers: foster carers, fostering service, in-house
    in-laws: extended family, wider family
    inaccurate: incorrect, unreliable, inaccuracy
    inadequate: poor, weak, serious weaknesses, insufficient, special measures, unsatisfactory, failing
    inappropriate: unsuitable, not appropriate, not suitable, wrong
    incentive: reward, encourage, motivation
    incest: sexual abuse, family environment
    incident: event, episode, behaviour incident, occurrence
    incident-led: reactive, episodic
    inclusion: equality, belonging, include all, welcoming, ~integration, ~accessible
    inclusion manager: senco, inclusion leader, sendco
    incomplete: partial, missing, not completed, gaps
    incomplete records: gaps in recording, missing information, not recorded, incomplete
    inconsistent: variable, inconsistency, varied, not consistent, not always, uneven, patchy, vary, variation
    increase: rise, growth, higher, growing, grow
    indecent images: online, internet, online child abuse, sexual abuse
    independence: self-reliance, autonomy, work independently, ~independent living, ~live independently, ~adulthood
    independent advocate: advocacy, represent, children's views
    independent chair: scrutineer, improvement board, chair
    independent check: scrutiny, external, peer review, scrutineer
    independent fostering: fostering agencies, foster carers, commissioning
    independent home: independent providers, commissioned, residential
    independent learner: self-motivated, independent learning, work independently, ~independence
    independent living: live independently, tenancy, adulthood, preparation for adulthood, life skills, adult life, independence skills, ~independence
    independent person: advocacy, independent visitors, ~independent
    independent return interview: return home interviews, missing episodes
    independent review: external review, peer review, scrutiny
    independent reviewing officer: iro, reviewing officers, midway, escalation, scrutiny
    independent school: private school, non-maintained, ~independent specialist
    independent scrutiny: scrutineer, independent scrutineer, ~challenge
    independent view: independent scrutiny, impartial, external scrutiny
    independent visitor: volunteer
    independent visitors: befriend, mentors
    individual: ~bespoke, ~tailored, ~personalised
    individual education plan: iep, personal plan, pupil passport, individual plan, target
    individual help: one-to-one, individual support, individual tuition, tailored support
    individual needs: specific needs, different needs, tailored, personal needs
    individual plan: personal plans, personal education plan, targets, tailored
    individual progress: individual pupils' progress, each pupil, starting point, tracking
    individual pupils: each pupil, individual progress, personalised
    induction: training, new staff, newly qualified, settling in, ~introduction
    ineffective: not effective, weak, poor, fails, little impact, unsuccessful
    ineffective governors: restructuring the governing body, external review, weaknesses
    inexperienced: newly qualified, less experienced, asye, new to role, lack of experience
    infant: baby, new-born, ~unborn
    infant school: infant, key stage 1, reception, primary
    infants: key stage 1, reception, year 1, year 2, nursery, infant school
    influence: impact, affect
    info sharing: information-sharing, share information, agency checks
    inform: ~notify, ~communicate, ~update
    informal: ~voluntary
    information at start: initial information, screening, agency checks, ~contact
    information for governors: report to governors, headteacher's report, governors informed
    information gathering: agency checks, history, screening
    information not shared: information-sharing, not shared, share information, delay
    information sharing: share information, sharing of information, exchange of information
    information system: electronic recording system, case management system, data, ~systems
    initial assessment: baseline, starting point, first assessment, on entry
    initial conference: initial child protection, conferences, timescales
    initial contact: front door, screening, referral, ~contacts
    initial health assessment: health assessments, delay, health needs, ~timeliness, ~health checks, ~review health assessments
    initial response: front door, timely response, screening, prompt
    initiative: project, new approach, scheme, ~programme
    injections: immunisations
    injured: injuries, bruises, unexplained injuries, hurt
    injured baby: unexplained injuries, bruising, non-mobile, child protection medicals
    injuries not explained: unexplained injuries, professional curiosity, child protection medicals, bruising
    injury: bruises, unexplained injuries, ~medicals
    inner city: deprivation, disadvantaged, diverse
    innovative: creative, innovation, pilot, imaginative, new approach, pioneering, pathfinding
    inquiry: enquiries, investigation, section 47
    insecure: attachment needs, attachment, anxiety
    inset: training day, professional development, cpd, staff training
    insight: understanding, knowledge
    inspected: ofsted, judged
    inspection: focused visit, ilacs, judgement, inspector, ofsted visit, examine, scrutinise
    inspection in pandemic: remotely, covid-19, on-site, video calls
    inspection letter: outcome letter, published letter, ~findings
    inspection off-site: remotely, video calls, methodology, ~alternative provision, ~external provider
    inspection result: overall effectiveness, judgement, inspection grade, ~findings, judged, grade
    inspection week: focused inspection week, schools inspected
    inspector: ofsted, hmi, inspection team, majesty's inspector
    inspector came back: monitoring inspection, monitoring visit, ~return
    inspectors ask: inspectors spoke, case discussions, ~evidence
    inspectors come back: monitoring inspection, monitoring visit, next inspection
    inspectors looked at: evaluated, range of evidence, ~cases, ~reviewed
    inspectors return: monitoring inspection, monitoring visit, next inspection
    inspectors saw: inspectors found, seen by inspectors, ~evidence
    inspectors talk: inspectors spoke, case discussions, met with
    inspectors told: told inspectors, inspectors spoke, ~reported
    inspectors worried: priority action, serious weaknesses, ~concerns
    inspire: enliven, motivated, ambition, aspiration, enthusiastic, passionate, motivate, role model
    instability: unstable, disruption, placement moves, ~turnover
    insufficient: not enough, inadequate, lack of, limited, not sufficient, lack
    insult: verbal abuse, derogatory language, name calling
    intake: cohort, pupil population, starting point, admission
    integral: embedded, central, essential
    integrated: joined-up, co-located, combined, multi-agency
    integrated in mainstream: inclusion, reintegrate, mainstream class
    intelligence: mapping, ~data
    intensive: ~high level, ~targeted
    intensive family support: edge of care, intensive support, family support, prevent family breakdown, ~early help, ~family support worker
    interactive whiteboard: technology, ict, ~resources
    interesting lessons: enliven, imaginative, curriculum, ~engage, ~creative
    interim: temporary, acting, newly appointed, short term
    interim executive board: ieb, governing body, governance
    interim order: interim care, care orders, proceedings
    interim targets: key points, milestones, targets, points in time
    internal exclusion: removal from class, internal suspension, isolation room, ~isolation
    internet: online, social media, digital
    internet access: devices, laptops, digital exclusion, technology
    internet cafe: community facility, computer access
    internet safety: online safety, e-safety, safe online
    internships: work experience, apprenticeships, employment, supported internships
    interpreter: translator, translation, interpreting, first language, language support
    intervene: step in, intervention, ~act
    intervention: targeted support, additional support, catch-up, ~programme, ~early intervention
    intervention by government: commissioner, statutory notice, academy order
    intervention order: commissioner, department for education, statutory direction
    interview a child: achieving best evidence, joint interviews, interviews, intermediaries
    interviewed by police: achieving best evidence, joint interviews, suspects
    introduce carers: introductions, matching, profile, transition
    invaluable: valuable, very useful, essential
    invest: investment, funding, resources
    invest to save: investment, early help, prevention, ~costs
    investigate: enquiries, investigation, section 47, explore
    investigate together: joint investigation, joint visits, section 47, ~police
    investigation: enquiries, section 47, investigate, ~strategy meeting
    investment: additional funding, financial, corporate
    invisible: hidden, overlooked, lost, not visible
    invite: involve, attend
    involve: engage, participation, consult, contribute
    involve children: participation, contribute, views, co-production
    involve families: participation, family group conference, co-production, ~engagement
    involve parents: parental engagement, parental involvement, partnership with parents, engage families
    involve young people: participation, co-production, views, ~influence, ~older children
    iro: independent reviewing officer, reviewing officers
    iro footprint: independent reviewing officers, midway, oversight, between reviews
    iro visits: independent reviewing officers, midway, between reviews
    iros: children's reviews, escalation
    irregular: infrequent, sporadic, inconsistent, not regular
    is it helping: impact, early indicators, evaluate, ~effectiveness
    is it working: impact, evaluate, evidence of impact, effectiveness
    isn't done: not completed, not undertaken, not carried out
    isolated: lonely, isolation, alone
    isolation: isolated, lonely, loneliness, ~support network
    isolation room: internal exclusion, removal from class, inclusion room, ~isolation
    issue: ~concern, ~problem, ~weakness, ~theme
    issue proceedings: care proceedings, applications, ~legal
    isva: sexual violence adviser, sarc, victims, child sexual abuse
    it equipment: laptops, devices, technology, equipment
    it problem: electronic recording system, recording system, system does not, workarounds
    it skills: computer skills, ict, technology
    it support: electronic information systems, local authority services, technology
    it system: electronic recording system, case management system, recording system, electronic system, information system, database, technology
    jab: immunisations
    jabs: vaccinations, health assessments
    jail: prison, custody, custodial
    jargon: jargonistic, professional language, technical
    jealous: coercive, controlling, domestic abuse, sibling rivalry
    job: employment, career, apprenticeship, work experience, post, ~training
    job satisfaction: morale, enjoy working, proud, valued
    jobs for young people: employment, apprenticeships, education employment, training
    join class: reintegrate, mainstream classes, main lessons
    join in: participate, take part, engage
    join the group: select pupils, nurture group, identify those pupils, ~access
    joined council: shared services, merged, joint arrangement
    joined up: coordinated, integrated, multi-agency, coherent, cohesive, collaborative
    joined up services: integrated services, coordinated, multi-agency
    joined up support: integrated, coordinated support, multi-agency
    joined up thinking: integrated, coordinated, coherent, multi-agency
    joined up working: integrated, multi-agency, collaborative, coordinated
    joined-up: coordinated, integrated, coherent, collaborative
    joining main lessons: reintegrate, mainstream lesson, mainstream class, inclusion
    joining school: starting school, admission, transition
    joint: multi-agency, partnership, together
    joint commissioning: shared funding, commission together
    joint funding: joint commissioning, funding, tripartite, ~shared
    joint inspection: jtai, joint targeted area, care quality commission, constabulary
    joint investigation: joint visits, section 47, child protection enquiries, ~police
    joint protocol: homeless, housing, agreement, protocol
    joint strategic needs: needs analysis, health and well-being board, commissioning
    joint targeted: jtai, joint inspection, multi-agency
    joint training: multi-agency training, training, ~partnership
    joint visit: joint assessments
    joint visits: joint investigation, section 47, co-work, ~police
    joint working: partnership working, multi-agency, collaborative, integrated
    journey: improvement journey, progress, trajectory
    jtai: joint targeted area, joint inspection, multi-agency
    judge: judiciary, court, family court
    judge risk: risk assessment, analysis, professional judgement
    judge success: shared criteria, success criteria, evaluate, ~effectiveness
    judge teaching: quality of teaching, lesson observation, learning walks
    judge's view: judiciary, court
    judgement: judged, grade, judgment, verdict, conclusion, rating
    judging impact: evaluate the impact, shared criteria, ~effectiveness
    judgment: judgement, grade, verdict, rating
    judiciary: judge, court, family court
    junior school: junior, key stage 2, primary
    just ok: satisfactory, adequate, require improvement
    just started: early stages, infancy, newly
    justice board: family justice board, judiciary, ~court
    justify: rationale, reasons, evidence
    juvenile: youth offending, youth justice, adolescents
    keen: enthusiastic, eager, motivated
    keen staff: passionate, committed, dedicated
    keep a close eye: monitor, oversight, scrutiny, track, closely monitored
    keep an eye: oversight, monitor, oversee, scrutiny, track, supervise, ~check
    keep an open mind: curious, inquisitive, hypothesise, reflective
    keep asking: curious, professional curiosity, persistent, challenge
    keep assessing: ongoing assessments, monitor, track
    keep at home: edge of care, remain at home, live safely, ~family support
    keep brothers together: siblings, brothers and sisters, placed together
    keep busy: activities, purposeful activity, leisure, engaged
    keep calm: self-regulation, regulate emotions, calm, de-escalate
    keep changing: changes of social, changes in social, frequent changes, turnover, churn, too many changes
    keep children home: attendance, absence, not attend regularly, electively home educated
    keep children in school: risk of exclusion, mainstream school, attendance
    keep children safe: safeguard, protect, safety
    keep control: grip, oversight, behaviour management, firm grip
    keep families together: edge of care, remain at home, family support, intensive support, ~prevent, prevent breakdown, family preservation
    keep going: sustain, maintain, ~persist
    keep good staff: retention, retain, stable workforce, workforce stability
    keep good teachers: retention, retain, staffing, recruitment
    keep improving: continuous improvement, sustain, relentless, improvement journey
    keep in contact: in touch, keep in touch, contact
    keep in school: risk of exclusion, mainstream school, prevent exclusion
    keep in touch: in touch, contact, staying close
    keep it going: sustained, extension of the funding, commitment, ~continue
    keep it up: sustain, maintain, ~continue
    keep job: sustain employment, employment, retention
    keep kids out of care: edge of care, remain at home, intensive support, ~prevent
    keep learning: continuous improvement, learning culture, professional development
    keep money: savings, budgeting
    keep moving: placement moves, instability, disruption, ~stability
    keep moving up: progress, transition, ~trajectory
    keep on top: oversight, grip, ~monitor, track
    keep out of prison: diversion, diverted, out-of-court disposals, criminalisation
    keep promises: commitment, pledge, follow through, reliable
    keep quiet: not disclosed, silent, confidential, ~disclosure
    keep records: record keeping, case records, recording, documentation
    keep safe: safeguard, protect, safety, safer, safeguarding, safe, feel safe, ~safety plan
    keep score: data, performance information, scorecard
    keep secret: confidential, hidden, not disclosed
    keep social workers: retention, retain, workforce stability, stable workforce
    keep staff: retention, retain, workforce stability
    keep tabs: tracking, monitor, check, ~oversight, track, tracker
    keep them in school: risk of exclusion, mainstream school, prevent exclusion
    keep to the plan: progress of plan, follow through, implementation, drift
    keep to time: timescales, timeliness, on time, deadlines
    keep track: track, tracker, monitor, oversight
    keep trying: persistent, tenacious, persistence, persevere, perseverance
    keep up: maintain, sustain
    keep up in class: catch up, rate of progress, underachieving, peers
    keep up to date: keep up with developments, best practice, training
    keep up with class: catch up, rate of progress, underachieving, peers
    keep warm: heating, fuel, home conditions, ~poverty
    keep watch: monitor, oversight, vigilant, supervise
    keep workers: retention, retain, workforce stability, stable workforce
    keeping children safe: safeguarding, child protection, protect children, welfare, safety
    keeps changing: frequent changes, turnover, instability, inconsistent
    keeps child off: attendance, absence, not attend regularly
    keepsake: mementos, photos
    kept apart: separated, not placed together
    kept at home: attendance, absence, missing education
    kept grade: sustained, judgement, overall effectiveness
    kept in mind: mindful, ~considered, taken into account
    kept in school: avoid exclusion, risk of exclusion, prevent exclusion, remain in school, reintegrate
    kept in the dark: not informed, unaware, not shared, lack of communication
    kept informed: updated, informed, communication, sighted
    kept its grade: sustained, judgement, overall effectiveness
    kept off: attendance, absence, not attend regularly
    kept on: retained, extended, sustained
    kept safe: safeguarded, safety, protected, safety planning
    kept together: siblings, brothers and sisters, live together, placed together
    kept waiting: waiting lists, waiting times, delay, wait too long
    key adult: key worker, trusted adult, trusting relationship, significant adult
    key documents: passports, birth certificates, national insurance, important documents
    key figures: performance information, data, dashboards, scorecard
    key performance: indicators, performance information, scorecard, ~measures
    key person: significant adult, key worker, trusted adult
    key skills: basic skills, functional skills, core skills
    key stage: phase, year group, ks1, ks2
    key to success: effective practice, success factors, strengths
    key worker: lead professional, allocated worker, consistent worker, trusted adult
    kick: physical aggression, assault, violence
    kick out: exclusion, permanently excluded
    kicked out: homeless, homelessness, present as homeless, permanent exclusion, excluded, expelled, suspended
    kicked out of home: homeless, present as homeless, family breakdown, mediation, ~permanent exclusion, ~excluded
    kicking off: challenging behaviour, outburst, dysregulated
    kid: child, young people, children, pupil, young person, student
    kiddies: young children, younger children
    kidnap: abduction, child abduction, exploitation
    kids at risk: risk of significant harm, significant harm, exposed to, ~vulnerable, ~risk of harm, ~in danger, children at risk, vulnerable children
    kids in care: children in care, looked after, children looked after, placement, ~care system
    kids in homes: children's homes, residential, residential care
    kids in hotels: unregistered, unsuitable, bed and breakfast, ~emergency
    kids in unregistered: unregistered children's homes, unregulated, unlawful
    kids known: known to services, previous involvement, history, open to
    kids out of school: missing education, not in school, out of school
    kids see violence: domestic abuse, exposed to, witnessed, exposure
    kids who run away: missing, go missing, missing children
    kids with autism: autism, autistic, neurodiverse
    kids with problems: complex needs, vulnerable children, additional needs
    kids' views: wishes and feelings, views, voice, participation
    kill: murder, homicide, deaths
    killed by parents: deaths, serious case review, rapid review, homicide
    kin: kinship, extended family, connected carers, ~relatives
    kind: warm, compassionate, kindness, respectful
    kind words: sensitively written, respectful, caring language, language that cares
    kindness: compassion, warmth, respect
    kinship: connected carers, connected person, wider family, extended family, family network, special guardianship, ~relatives
    kinship allowance: financial support, special guardianship, connected carers, payments
    kinship assessment: viability assessments, connected carers, regulation 24, special guardianship
    kinship care: connected carers, family and friends, special guardianship, regulation 24
    kinship carer: connected carers, family and friends, special guardianship, regulation 24
    kinship support: special guardianship, connected carers, support plan, kinship carers
    kinship team: connected carers, kinship carers, special guardianship
    knackered: exhausted, tired, overwhelmed
    knife: knife crime, serious youth violence, weapon, ~youth violence
    knife attack: knife crime, serious youth violence, stabbing, serious incidents
    knives: knife, knife crime, youth violence
    knock on door: home visits, unannounced
    knock-on effect: cause and effect, impact, ~consequences, consequence, exacerbate
    know children: know well, relationships
    know how they feel: recognise and notice their sensations, emotions, ~feelings
    know itself: self-evaluation, self-assessment, areas for development
    know own service: self-evaluation, know themselves, areas for improvement
    know pupils: individual needs, relationships, know well, each pupil
    know schools: knowledge of schools, understanding of schools, performance of schools
    know the rules: clearer expectations, ~consistent, ~routines
    know their rights: entitlements, local offer, aware of
    know their story: life-story work, histories, understand why
    know their targets: targets, next steps, pupils know, feedback
    know themselves: self-evaluation, self-assessment, areas for development, know strengths, strengths and weaknesses, accurate understanding
    know weaknesses: self-evaluation, self-assessment, areas for improvement, areas for development
    know what happens: line of sight, oversight, performance information, sighted
    know what is available: knowledge of what is available locally, directs families
    knowledge: expertise, awareness, know, ~understanding, ~skills
    knowledge gaps: gaps in knowledge, gaps in learning, misconceptions, missed learning
    knowledgeable: experienced, well informed, expertise
    known to council: known to services, previous involvement, history, open cases
    known to police: offending, police records, intelligence, history
    known to social services: known to services, previous involvement, history, known to children's, ~children's social care, ~children's services
    knows its weaknesses: self-evaluation, strengths and weaknesses, accurate understanding
    knows schools well: knowledge of schools, understand schools, know your school
    knows them well: know children well, know their children, relationships
    kpi: indicators, performance information, scorecard, ~measures
    ks1: key stage 1, infant, year 1, year 2
    ks2: key stage 2, junior, year 6
    la support: local authority support, school improvement officers, support and challenge
    label: stigma, ~diagnosis, stereotyped
    labelled: diagnosis, ~identified
    lac: children in care, looked after, children looked after
    lac nurse: looked-after children nurse, health assessments, designated nurse
    lack: insufficient, absence, limited, not enough, absent, shortage, ~without, ~missing, ~weak
    lack confidence: self-esteem, confidence, resilience, shy
    lack of: insufficient, absence of, limited, absent, little
    lack of carers: recruitment, foster carers, shortage, ~sufficiency, ~insufficient, ~absence of
    lack of food: neglect, food, poverty, ~insufficient, ~absence of
    lack of homes: placement sufficiency, shortage, lack of placements, sufficiency strategy, ~insufficient, ~absence of
    lack of partnership: attendance, fragmented, ~partners, ~engagement, ~insufficient
    lack of places: placement sufficiency, shortage, lack of placements, sufficiency strategy, ~insufficient, ~absence of
    lack of supervision: unsupervised, neglect, oversight, ~insufficient, ~absence of
    lad: boy, male, young person, young men
    lado: designated officer, allegations, allegations against professionals
    lado referral: designated officer, allegations, position of trust, threshold
    lag behind: slower progress, gap, behind, underachieve
    lagging: underachieving, catch up, behind, gap, slower, delayed
    landlord: housing, tenancy, housing providers
    language: interpreters, translated, translators, ~english
    language barrier: interpreter, understanding of english is limited, learning english, several languages
    language delay: speech and language, communication needs, language difficulties
    language in records: sensitively written, jargon, respectful, written to children
    language skills: speech and language, vocabulary, learning english, communication
    language used: respectful language, jargon, victim-blaming, language that cares
    languages: modern foreign languages, mfl, french, spanish, language teaching
    languages spoken: several languages, interpreter, learning english
    laptop: technology, devices
    large: ~significant, ~substantial, ~high number
    large families: sibling groups, overcrowding, brothers and sisters
    lashing out: aggression, outburst, dysregulated, challenging behaviour
    lass: girl, female, young person
    last chance: managed move, exclusion, pre-proceedings, escalation
    last day: ending, transition, leaving
    last few months: recently, recent months
    last few years: recent years, over time, trend
    last inspection: previous inspection, since the last, last inspected, section 5, recent inspection
    last long: lasting influence, sustained, longer-term impact
    last minute: short notice, unplanned
    last ofsted: previous inspection, since the last, last inspection, previous judgement
    last report: previous inspection, since the last, last inspection, predecessor report
    last resort: exhausted, ~alternatives, ~exceptional, ~necessary, exclusion, last option, escalation
    last time: previous inspection, last inspection, previous, since the last
    last visit: previous visit, last focused visit, previous inspection
    last year: previous year, past 12 months, ~recent
    lasting benefit: lasting influence, sustained, longer-term impact
    lasting change: sustained, sustain change, sustainable, positive change, embedded
    lasting difference: sustained impact, long-term impact, embedded
    lasting effect: long-term impact, sustained impact, lasting influence, lasting difference, sustain
    lasting impact: lasting influence, sustained, longer-term impact, ~demonstrable
    lasting improvement: sustained, demonstrable impact, embedded
    lasting relationship: enduring, lifelong, long-lasting, trusting relationships
    late: not timely, overdue, slow, punctuality, on time, late arrival, ~delay, ~drift
    late arrivals: punctuality, on time, late duty
    late assessment: delayed assessment, not timely, timescales, timeliness of assessments
    late children: punctuality, on time, late duty
    late decisions: delayed decision, drift, decision-making delay, not timely
    late developer: developmental delay, slow progress
    late duty: punctuality, lateness, on time
    late entry: late arrival, adolescents, older children
    late for school: punctuality, lateness, on time, late arrival, late duty
    late help: delay, crisis, not timely, reactive
    late letters: letters being sent, punctuality, late duty
    late meeting: delayed, not timely, timescales
    late night: out of hours, night-time, emergency duty
    late plans: statutory timescale, 20 weeks, not timely, delay in plans
    late pupils: punctuality, on time, late duty
    late referral: delayed referral, not timely, missed opportunity
    late reports: delayed reports, not timely, overdue
    late talker: speech delay, speech and language, language delay
    late visits: overdue, not timely, frequency, visits delayed
    latecomer: lateness, late arrival, new arrivals
    lateness: late duty, attendance
    lateness letter: letters to parents, sanction
    later life: later-life letters, life-story, adoption, adulthood, long-term, life chances
    later life letter: life-story, adoption
    later reading: later life, files, written to children
    latest: ~recent, ~most recent, ~current
    latest figures: performance information, data, real-time, dashboards
    latest ideas: keep up with developments, best practice, latest research
    latest research: neuroscience, attachment research, current studies
    latest thinking: keep up with developments, best practice, latest research
    laughed at: bullying, teased, ridicule
    launch: introduce, implement, roll out
    law: legislation, ~legal, ~statutory
    lawyer: legal advice, legal, solicitor, legal representation, ~court
    lazy: unmotivated, lack of effort, passive
    lazy teachers: underperformance, hold teachers to account, capability, human resources
    ldd: learning difficulties, disabilities, special educational needs, send
    lead: ~leadership, ~oversee, ~drive
    lead agency: lead professional, coordination, ~responsible
    lead governor: chair of the governing body, governors
    lead member: elected members, councillors, cabinet, political, scrutiny
    lead practitioner: lead professional, family help, coordination, key worker
    lead professional: team around, key worker, lead practitioner
    lead the way: pioneering, innovative, sector-led, exemplary
    leader: senior leaders, headteacher, senior leader, ~leadership, ~chief executive, ~manager
    leaders act: take action, responded
    leaders act quickly: responded swiftly, decisive actions, swift
    leaders admit: acknowledge, self-evaluation, ~recognise, ~open
    leaders at school: senior leaders, headteacher, middle leaders, leadership
    leaders aware: acknowledge, self-evaluation, sighted, ~recognise
    leaders blind: unaware, not sighted, line of sight, oversight
    leaders change: changes in leadership, interim, turnover
    leaders check: learning walks, monitoring, evaluate, ~review
    leaders committed: thoroughly committed, senior leaders, governors, commitment
    leaders deny: unrealistic, over-optimistic, self-evaluation, not recognise
    leaders don't know: line of sight, unaware, lack of oversight, performance information, ~not aware, ~not know
    leaders fail: failings, lack of oversight, weaknesses, not addressed
    leaders know: self-evaluation, line of sight, know themselves, accurate understanding
    leaders left: turnover, interim, changes in leadership
    leaders listen: listen, consultation, ~feedback
    leaders plan: strategic plan, improvement plan, priorities, ~strategy
    leaders unaware: line of sight, lack of oversight, not sighted
    leaders understand: self-evaluation, accurate understanding, know themselves
    leadership: leaders, senior leaders, senior leadership, ~leader, ~management
    leadership and management: senior leaders, governance, leaders and managers
    leadership changes: turnover, interim, newly appointed, instability, changes in leadership, new director
    leadership instability: changes in leadership, turnover, interim, vacancies
    leading the way: pathfinding, innovative, leadership
    leaflet: information, guide, ~published, information for parents, child-friendly
    league table: performance data, attainment, national average, standards, comparison, benchmark
    leak: data breach, confidentiality
    learn: lessons, training
    learn a language: languages, modern foreign languages, learning english
    learn a trade: vocational, apprenticeship, work-based learning
    learn about others: another culture, similarities and differences, diversity, equality
    learn at home: home learning, remote education, elective home education
    learn by doing: first-hand experience, real life experience, hands-on, ~practical, active learning
    learn computers: computer skills, courses, ict
    learn english: additional lessons, esol
    learn faster: rate of learning, rapid, rate of progress
    learn from audits: audit findings, quality assurance
    learn from best: best practice, share good practice, visit schools
    learn from complaints: complaints, feedback, learning
    learn from deaths: serious case reviews, practice reviews, learning from
    learn from each other: share good practice, peer support, collaboration, peer review
    learn from experience: reflect, learning from
    learn from feedback: feedback, learning from, act on feedback, ~improve
    learn from home: remote education, home learning, online, laptops
    learn from mistakes: learning culture, lessons, learning from, reflection
    learn from other schools: links with other local schools, similar challenges, good practice
    learn from others: share good practice, best practice, observe colleagues, visit schools
    learn from the best: best practice, share good practice, visit schools
    learn lessons: learning from, learning culture, practice reviews, disseminate learning, learning embedded
    learn more quickly: rate of learning, rapid, rate of progress
    learn parenting: parenting classes, model effective parenting skills
    learn the ropes: induction, newly qualified, shadowing
    learn through play: early years, nursery, stay and play, ~play
    learn to behave: self-regulation, behaviour expectations, social skills
    learn to cook: independence skills, life skills, budgeting
    learn to cope: strategies, resilience, manage feelings
    learn to live alone: independence skills, life skills, preparation for adulthood
    learn to play: play skills, social skills, learning through play
    learn to read: phonics, early reading, reading programme, decode, reading fluency
    learn to talk: speech and language, spoken language, language development
    learn to trust: build trust, trusting relationships, attachment
    learn to write: talk 4 writing, literacy, handwriting, ~writing, early writing, letter formation
    learned from: lessons, reflect
    learner: student, pupil, apprentice, ~young person
    learning by heart: recall, remember, times tables
    learning culture: learning organisation, learning from, culture of learning
    learning difficulties: learning disability, special educational needs, ldd, send, ~dyslexia
    learning disability: disabled, learning difficulties, disability, special educational needs, ldd
    learning english: eal, english additional language, language skills, new to english, limited english, esol
    learning environment: classroom environment, environment, atmosphere, displays
    learning from audit: audits, practice improvement, disseminated, ~learning
    learning from others: similar challenges, ~links
    learning mentor: mentor, pastoral support, ~teaching assistant
    learning needs: special educational needs, learning difficulties, additional needs
    learning objective: learning intention, lesson objective, purpose of lesson
    learning problems: learning difficulties, special educational needs, barriers to learning
    learning review: practice reviews, rapid review, serious case reviews, ~learning
    learning style: individual needs, tailored, different needs
    learning support: teaching assistants, special educational needs, support during lessons
    learning support assistant: teaching assistant, classroom assistant, support staff
    learning through play: child-initiated, play-based, continuous provision
    learning walk: lesson observation, visit lessons, drop-in, classroom visit
    leave: ~exit, ~move on, ~depart
    leave an abuser: domestic abuse, refuge, victims, ~separation
    leave foster home: staying put, leaving care, transition, placement moves, ~foster carers, ~foster placement
    leave hospital: discharge, hospital, maternity
    leave it open: drift, delay, ~permanence
    leave nurture group: reintegrate, no longer in the group, mainstream classes
    leave out: exclude, omit, not included
    leave parents: come into care, enter care, edge of care
    leave prison: released, licence, probation, custody
    leave school: school leaver, destination, neet, post-16, next stage
    leave social work: turnover, retention, resign, vacancies, ~social workers
    leave the job: turnover, retention, resign, vacancies
    leave to remain: immigration status, home office, legal status
    leaver: care leavers, care-experienced, leaving care
    leavers in touch: keep in touch, in touch, personal advisers, ~contact, ~staying close
    leaving care: care leavers, care-experienced, after-care, ~independence
    leaving care team: care leavers, personal advisers, leaving care service
    leaving the group: reintegrate, back to class, transition
    leaving violent partner: refuge, victims, safety planning, domestic abuse, ~separation, ~perpetrators, ~domestic violence
    left alone: unsupervised, isolated, neglect
    left at risk: exposed, situations of, unassessed risk, remain at risk, harmful situations, ~too long
    left behind: fall behind, underachieve, gap in attainment, disadvantaged
    left care: care leavers, leaving care, care-experienced
    left hand right hand: poor communication, lack of coordination, fragmented
    left hanging: drift, delay, uncertainty, unresolved
    left home alone: unsupervised, neglect, supervision
    left in danger: left at risk, exposed to harm, remain at risk, unassessed risk, harmful situations
    left in limbo: drift, delay, uncertainty, waiting
    left in the dark: not informed, unaware, not shared
    left on own: unsupervised, isolated, alone
    left out: excluded, not included, overlooked, not involved, isolated, marginalised, ~inclusion
    left out of games: isolated, peers, friendship, inclusion
    left to cope: unsupported, isolated, struggling, lack of support
    left to drift: drift, delay, lack of progress, too long
    left to it: unsupported, lack of support, isolated, ~without support
    left to themselves: unsupervised, neglect, isolated, lack of support
    left too long: drift, delay, too long, remain too long
    left unsupported: lack of support, unmet needs, isolated
    left waiting: waiting lists, waiting times, delay, wait too long
    left without: lack of, absence of, unmet, ~gap
    left without help: unmet need, unmet
    left without school: missing education, not in school, out of school, without a school place
    legacy of poor practice: long-standing, historical, weak practice, drift
    legal: law, ~court, ~statutory, ~proceedings
    legal action: proceedings, prosecution, ~legal, ~sanction
    legal advice: legal gateway, legal planning, solicitor
    legal duty: statutory, statutory duty, duty, obligation, ~requirement
    legal gateway: legal planning meeting, legal planning, public law outline, pre-proceedings
    legal help: legal advice, solicitor, legal representation
    legal letter: letters before proceedings, pre-proceedings, jargon
    legal meeting: legal gateway, legal planning meeting, legal planning
    legal order: care orders, special guardianship, court orders, applications
    legal parents: parental responsibility, birth parents, special guardianship
    legal planning: legal gateway, legal planning meetings, pre-proceedings, public law outline
    legal status: care order, placed with parents, ~immigration, ~discharge
    legal team: legal services, legal advice, court work
    legislation: law, statutory guidance, ~legal
    leisure: hobbies, ~activities, sport
    lengthy: too long, long, prolonged
    lesbian: lgbt, gender
    less able: lower attaining, low ability, low attainer, fall behind, lower ability
    less and less: decreasing, decline, reduction
    less money: financial pressures, budget, savings, ~reduced
    less than half: minority, fewer than half
    lesson: class, teaching, session, classroom, ~learning
    lesson observation: observe lessons, learning walk, classroom visit, visited lessons
    lesson planning: curriculum planning, scheme of work, medium-term plan
    lesson quality: quality of teaching, teaching and learning, lessons, effective teaching
    lessons for: learning from, recommendations, findings
    lessons for parents: parenting classes, courses, family learning, qualifications
    lessons from: learning from, practice reviews, findings
    lessons from deaths: rapid review, practice reviews, serious case review, ~learning
    lessons learned: learning from, practice reviews, lessons, serious case reviews
    lessons not learned: learning not embedded, repeated, learning culture
    let children down: fail children, poor outcomes, weaknesses, not protected
    let down: failed, not protected, shortfalls, disappointed
    let down by: failed by, poor service, weaknesses, shortfalls
    let go: dismissal, redundancy, leave, ~discharge
    let in: access, admission, entry
    let it drift: drift, delay, lack of urgency
    let it go on: drift, not challenged, too long, lack of challenge
    let know: inform, notify, feedback, communicate
    let off: no further action, leniency, ~sanction
    let referrer know: feedback, referrers, informed of
    let slip: decline, not sustained, deteriorate
    let things slide: drift, lack of grip, deteriorate, lack of oversight
    letter: correspondence, inspection report, ~written, ~report
    letter before action: letters before proceedings, pre-proceedings, plo
    letter before proceedings: pre-proceedings, public law outline, letters to parents, plo, clear to parents
    letter sounds: phonics, early reading, decode
    letter to parents: letter before proceedings, ~pre-proceedings
    letterbox: adoption, birth family, ~contact
    letters about absence: letters being sent, attend regularly, sanction, attendance
    letters about attendance: letters being sent, attend regularly, sanction
    letters and sounds: phonics, early reading
    letters home: letters to parents, communication with parents, newsletter
    level of challenge: demanding work, stretch, difficulty of work, challenging work, high expectations
    level of need: threshold, right level
    level playing field: equality, equity, equal access
    lgbt: gender, homophobic, gender identity, sexual orientation, protected characteristics
    liaise: liaison, coordinate
    liaison and diversion: custody, diversion, mental health, ~police
    liberty: deprivation of liberty, ~secure accommodation
    library: reading area, book corner, ~reading
    library books: reading for pleasure, library, books
    licence: licence conditions, probation, released
    lie: disguised compliance, falsely, ~dishonest
    lied to: mistrust, dishonest, false
    life after care: care leavers, adulthood, independent living, transition, ~aftercare, ~leaving care
    life book: life-story books, life-story, later-life letters
    life chances: outcomes, aspirations, opportunities
    life skills: independence skills, practical skills, budgeting, cooking, pshe, personal skills, preparation for adulthood, ~independence
    life story: life-story work, later-life letters, history, ~identity, life-story books
    life story work: life-story, later-life, ~identity, ~direct work
    life-limiting: complex health, palliative, disabled children
    lifelong: enduring, permanent
    lifelong link: family network, important people, ~relationships
    lift standards: raising achievement, raise standards, driving improvement
    like coming: enjoy attending, happy at school, attendance
    like nurture group: enjoy attending the group, happy, nurture
    like school: enjoy school, enjoy attending, happy, positive attitudes
    like their job: enjoy working, proud, morale
    like working: enjoy working, morale, valued, proud
    like working here: enjoy working, proud to work, morale, feel valued
    limited: insufficient, lack, few, restricted, narrow, ~little
    limited english: understanding of english is limited, interpreter, learning english
    limited resources: capacity is limited, budget, funding
    line manager: supervisor, team manager, supervision, management oversight
    line of sight: sighted, grip, ~oversight, ~overview
    lining up: move around the school, clearer expectations, ~routines
    link governor: governor visits, nominated governor, send governor
    link to curriculum: curriculum planning, clear links, personal plans
    link with schools: school partnership, school-to-school, network, collaboration, federation
    link worker: family worker, learning mentors, liaise
    lip service: superficial, tokenistic, lack of commitment
    listen: heard, voice, views, consult, listened to, ~take account
    listen and act: views inform, responsive, act on feedback, influence
    listen carefully: attuned, heard, ~sensitive
    listen in class: concentrate, on task, attitudes to learning
    listen to carers: foster carers' views, feedback, consult, views of carers
    listen to children: children's views, child's voice, wishes and feelings, pupil voice, consult, voice, views, heard, participation
    listen to families: feedback, views, participation, consult, ~heard, ~voice, family feedback, engagement
    listen to fathers: fathers' views, engage fathers, non-resident
    listen to parents: views of parents, parents' views, consult, feedback, parent voice
    listen to pupils: pupil voice, pupils' views, school council, consult
    listen to staff: consult, staff views, feedback, visible leaders, feel valued
    listen to teenagers: voice, views, participation, young people's views
    listened to: heard, voice, views, wishes and feelings, valued, views taken, consulted, ~take account
    literacy: reading, writing, english, phonics, ~communication
    literature: english, reading, books
    little boy: young child, male
    little brother: younger sibling, sibling, brothers and sisters
    little change: lack of progress, little progress, limited impact
    little children: younger children, young children, very young, ~babies
    little difference: limited impact, little impact, not improved
    little english: understanding of english is limited, learning english, interpreter, language skills
    little evidence: limited evidence, insufficient evidence, lack of evidence
    little girl: young child, female
    little help: limited support, insufficient support, minimal support
    little impact: limited impact, ineffective, no impact
    little known: limited information, unclear, unknown
    little money: low income, poverty, limited resources
    little ones: young children, early years, under 5, nursery children, reception children
    little progress: drift, lack of progress, limited progress, slow progress
    little say: limited voice, participation, views not
    little sister: younger sibling, sibling, brothers and sisters
    little support: limited support, insufficient support, minimal support
    little time: capacity, insufficient time, limited time
    live alone: independent living, live independently, ~isolated, ~isolation, tenancy
    live near: within the area, close to, distance, ~local
    live on own: independent living, tenancy, live independently
    live safely: suitable accommodation, stable homes, ~safe
    live with aunt: kinship, connected carers, extended family, special guardianship
    live with gran: kinship, connected carers, grandparents, extended family, special guardianship
    live with parents: placed with parents, placement with parents, living at home, ~reunification
    lived experience: daily life, day-to-day, children's lives, what life is
    liven up: enliven, imaginative, creative
    living arrangements: where they live, accommodation, placement
    living in fear: coercive, frightened, domestic abuse, ~fears
    living in hotels: unregistered, unsuitable, bed and breakfast, ~emergency
    living with abuse: domestic abuse, exposed to, lived experience, victims
    living with stranger: private fostering, unaccompanied, connected carers
    living with violence: domestic abuse, exposed to, lived experience
    lle: local leaders of education, brokering support
    loads of: many, high number, considerable
    local area partnership: local area, partnership leaders, area leaders
    local authority: council, la, county council, borough
    local authority help: local authority support, school improvement officers, brokering
    local business: businesses, employers, ~community
    local community: school community, adults from the community, children's centre
    local groups: community groups, voluntary sector, third sector
    local homes: within the area, local placements, close to, ~sufficiency
    local leaders: lle, national leader, school-to-school support, system leader
    local offer: entitlements, send offer, information for parents, services available, ~care leavers
    local partners: partner agencies, safeguarding partners, ~partnership
    local people: community, residents, local community, school community
    local placements: within the area, close to, in-house, ~sufficiency
    local safeguarding: safeguarding partnership, safeguarding partners, lscb
    local schools: links with other local schools, networks of schools, ~partnership
    local services: community, local offer
    lockdown: pandemic, covid-19, restrictions, coronavirus, school closure, remote education
    lockdown visits: covid-19, face-to-face, virtual visits, doorstep, video calls
    locked: secure, deprivation of liberty, custody, ~detained
    locked in cell: custody, police custody, detained
    locked up: secure accommodation, deprivation of liberty, custody, ~detained, ~prison
    locum: agency staff, agency social workers, temporary
    lodgings: supported lodgings, supported accommodation
    lone children: unaccompanied, asylum-seeking, uasc
    loneliness: isolated, lonely, support networks
    lonely: isolated, isolation, loneliness, friendless, ~withdrawn
    lonely at school: isolated, friendless, friendship, peer relationships
    lonely care leavers: isolated, support networks, lifelong links, care-experienced, ~leaving care
    lonely children: isolated, friendless, social skills, friendship
    lonely parents: isolated, support network
    lonely young people: isolated, support network
    long ago: historical, non-recent, past
    long plans: too long, lengthy, overly long, concise
    long run: long-term, longer-term impact, sustained
    long term effect: longer-term impact, lasting influence, sustained
    long term results: longer-term impact, lasting influence, sustained
    long time: lengthy, too long, prolonged, protracted, long periods
    long wait: waiting time, waiting list, delay, wait too long
    long way to go: much work to do, areas for improvement, early stages, not yet, further work, much remains
    long-serving: permanent, ~experienced, ~stable
    long-serving staff: experienced, stable workforce, retention
    long-standing: chronic, entrenched, longstanding, long-term
    long-term: permanent, sustained, longer-term, enduring, lasting impact, over time
    long-term abuse: cumulative harm, long-term neglect, chronic neglect, ~permanent, ~sustained
    long-term carers: long-term fostering, matched, foster carers, ~permanence, ~sustained, ~longer-term
    long-term fostering: long-term, matched, foster carers, ~permanence, ~sustained, ~longer-term
    long-term help: long-term intervention, ongoing support, sustained
    long-term home: permanence, permanent, long-term, settled, stable
    long-term impact: longer-term impact, lasting influence, sustained impact, over time, legacy
    long-term neglect: chronic neglect, cumulative harm, neglect, cumulative impact
    longer funding: extension of the funding, sustained, funding beyond
    longer term: longer-term impact, lasting influence, sustained
    look after brother: act as carers, young carers, caring responsibilities
    look after siblings: act as carers, young carers, caring responsibilities
    look after sister: act as carers, young carers, caring responsibilities
    look after staff: staff well-being, well supported, morale, pastoral
    look after yourself: self-care, independence skills, well-being, life skills
    look ahead: forward planning, future needs, anticipate, contingency planning
    look at books: work scrutiny, pupils' work, workbooks, exercise books
    look at data: analyse, performance information, use of data, ~dashboard
    look at figures: analyse, performance data, scrutinise, evaluate
    look at files: case records, audit, dip sampling, file audits
    look back: history, chronology, reflect, ~review, ~historical
    look back over: chronology, history, cumulative, patterns
    look beneath: root cause, professional curiosity, in-depth
    look beyond: curious, holistic, wider context
    look closely: scrutinise, examine, analyse, in depth, deep dive
    look closer: scrutinise, in depth, examine, professional curiosity
    look deeper: in-depth, professional curiosity, depth, explore
    look elsewhere: sourced external support, external support
    look for: seek, ~identify, search, ~explore
    look for signs: indicators, alert to, ~identify, recognise, signs and symptoms
    look for work: employment, unemployed, jobcentre, neet
    look further: explore, curiosity, enquire, deeper
    look into: explore, investigate, enquiries
    look out for: vigilant, alert to, spot, ~identify
    look properly: thorough, rigorous, in-depth, scrutinise
    look up to: role model, positive example, ~mentor
    looked after: in care, care system, children in care, looked-after children, virtual school, ~foster, ~placement, ~cared for
    looked after nurse: looked-after children nurse, health assessments, designated nurse, ~in care, ~care system
    looked after pupils: virtual school, personal education plans, children in care, looked after
    looked at documents: scrutinised a range of documents, scrutinising school documentation
    looked-after child: child in care, children in care, care system
    looks good: hold promise, cause for optimism, ~positive
    loose ends: outstanding, unresolved, not completed
    lose a parent: bereavement, grief, death
    lose children: removal, proceedings, adoption
    lose confidence: low confidence, self-esteem
    lose good staff: turnover, retention, workforce stability
    lose ground: decline, deteriorate, not sustained
    lose heart: disengaged, low morale, give up
    lose home: homeless, eviction, tenancy, tenancy breakdown
    lose interest: disengaged, switched off, lack of motivation
    lose job: unemployment, redundancy, dismissal
    lose money: deficit, funding reduction
    lose patience: frustrated, challenging behaviour
    lose sight: lose focus, overlooked, not child-focused, adult-focused
    lose staff: turnover, retention, vacancies, churn
    lose tenancy: eviction, tenancy breakdown, homeless, rent
    lose touch: not in touch, keep in touch
    lose track: lack of oversight, not in touch, tracking
    lose trust: mistrust, relationship breakdown, lack of trust
    loses temper: outburst, anger, dysregulated
    losing control: crisis, escalate
    losing staff: turnover, retention, vacancies, churn
    loss: bereavement, grief, ~separation
    lost children: missing education, not known, ~missing, missing children, whereabouts, overlooked
    lost confidence: low confidence, self-esteem, mistrust
    lost contact: not in touch, lose touch, keep in touch, out of touch, contact ceased
    lost custody: removed, proceedings, care orders
    lost family: lifelong links, family network, reconnect
    lost files: missing records, gaps in recording, incomplete
    lost grip: lack of oversight, deteriorated, decline, drift
    lost home: homeless, evicted, placement breakdown
    lost in the system: overlooked, drift, invisible, missed
    lost job: unemployment, redundancy, neet
    lost learning: gaps in learning, catch-up, missed learning, recovery
    lost opportunity: missed opportunity, opportunities missed
    lost parents: bereavement, grief, death
    lost school: excluded, missing education, missed learning
    lost sight of: overlooked, invisible, lose focus, adult-focused
    lost time: missed learning, catch up, recovery, ~delay, lost learning, drift
    lost trust: lack of trust, mistrust, relationship breakdown
    lots of: many, high number, wealth, considerable
    lots of cases: high caseloads, caseloads, workloads
    lots of change: instability, turnover, significant changes, churn
    lots of professionals: multi-agency, professional network, team around
    loud: noisy, disruptive, boisterous
    love: warmth
    love coming: enjoy attending, happy at school, attendance
    love of learning: enthusiasm, enjoyment, motivation, thirst for learning, ~curiosity
    love school: enjoy attending, happy at school, ~engaged
    loved ones: family members, relatives, significant others
    low achievement: low attainment, underachievement, low standards, weak outcomes
    low ambition: low expectations, lack of ambition, aspirations
    low aspirations: aspirations, ambition, low expectations, lack of aspiration
    low attainers: lower attaining, less able, low prior attainment, fall behind
    low attendance: poor attendance, persistent absence, below average attendance, absence rate
    low confidence: self-esteem, lack confidence, self-belief
    low expectations: lack of ambition, lack of challenge, insufficient challenge, aspirations too low
    low income: financial difficulties, free school meals, disadvantaged, poverty, deprivation, financial hardship, disadvantage, hardship
    low level: minor, early help
    low mood: depression, emotional well-being, mental health, anxiety
    low morale: morale, turnover, high caseloads, instability, dissatisfied, staff well-being
    low numbers: small number, few, reduced
    low on money: financial pressures, budget, low income
    low on staff: staffing, vacancies, capacity
    low pay: low income, retention, recruitment
    low quality: poor quality, weak, variable quality
    low self-esteem: self-esteem, confidence, resilience, self-worth, emotional well-being
    low standards: low attainment, weak outcomes, underachievement
    low take-up: underused, engagement, uptake
    low turnout: attendance, poor attendance, engagement
    low-level disruption: off-task, disruptive, misbehaviour, inattentive, chatter
    lower: ~reduce, ~decrease, ~below
    lower level need: early help, universal services, targeted support
    lower quality: poorer quality, weaker, variable quality
    lsa: teaching assistants, learning support, support staff
    lscb: safeguarding children board, safeguarding partnership
    luck of the draw: inconsistent, variable, inequitable
    lunch: food, meals, lunchtime, free school meals, school meals
    lunch break: lunchtime, break times, organised play
    lunch ladies: lunchtime supervisor, midday supervisor
    lunch time: lunchtime, break times, organised play, meals
    lunchtime: break time, midday, playtime, dinner time
    lunchtime supervisor: midday supervisor, lunchtime staff, ~playground
    lure: groomed, exploitation, ~online
    mace: multi-agency child exploitation, exploitation, missing, ~panel
    made a difference: impact, difference it has made, ~demonstrable
    made a mess: mistakes, shortfalls, poor
    made fun of: bullying, teased, name calling
    made safe: safeguarded, safety planning, safety, protected
    made to answer: hold to account, ~accountability
    made to feel small: emotional abuse, bullying, belittled
    made to feel welcome: welcoming, inclusive, belonging
    made to measure: individually tailored, bespoke, personalised
    made up: fabricated, false
    made worse: exacerbated, compounded, deteriorated
    made-up illness: fabricated or induced, health professionals, paediatrician
    magistrate: court, judiciary
    main class: mainstream classes, main part of the school, reintegrate
    main lesson: mainstream class, whole class, main part of the school
    main problem: key weakness, key issue, main barrier
    main strengths: key strengths, positive features
    main worry: key concern, significant concern
    mainstream: ordinary school, mainstream class, main school
    maintain: sustain, keep up, continue, retain
    maintained school: local authority school, community school, ~academy
    makaton: sign language, signing, symbols
    make a difference: impact, positive difference, real difference, outcomes, positive impact, improve outcomes, benefit, difference made, improving lives
    make a fuss: challenge, complain, advocate
    make a plan: planning, action plan, written plan
    make a referral: refer, front door, marf, threshold, ~contact
    make amends: restorative, reparation, restorative justice
    make an effort: effort, commitment, persist
    make any difference: impact, difference it has made, ~effectiveness, ~demonstrable
    make better: improve, enhance, strengthen
    make choices: real choices, cause and effect, ~consequences, ~responsible, choice, decision, options, informed choices
    make clear: explicit, clarify, articulate, clear expectations
    make comments: feedback, comments, views
    make contact: contact, reach out, engage, in touch
    make decisions: decision-making, decide, judgement
    make do: workaround, insufficient resources
    make every penny: value for money, budget, efficient
    make excuses: complacent, low expectations, lack of accountability
    make friends: friendship, social skills, peer relationship, ~relationships
    make fun of: bullying, teased, name calling
    make it better: improve, enhance, strengthen
    make it count: impact, ~effective
    make it easier: simplify, streamline, accessible, remove barriers
    make it fun: enjoyable, engaging, creative
    make it happen: implement, deliver, ~action
    make it stick: embed, sustain, consolidate
    make it work: implement, ~effective, embed
    make it worse: exacerbate, compound, deteriorate
    make learning fun: enliven, enjoy, ~engage, ~creative
    make lessons fun: enliven, imaginative, enjoy, ~engage
    make life better: improve outcomes, quality of life, positive difference
    make life harder: barriers, adverse, exacerbate
    make mistakes: error, mistakes, shortcomings
    make money: income, employment, enterprise
    make plans: planning, action plan, future planning
    make progress: thrive, succeed, move forward, ~progress, ~improve, ~achieve, ~gain, ~develop
    make sense: understand, coherent, clear
    make sense of: understand, analyse, interpret
    make sense of past: life-story work, understand their history, later-life letters
    make sure: ensure
    make sure it lasts: sustain, embed
    make sure safe: safeguard, safety planning, ensure safety, protected
    make the grade: attainment, expected standard, qualification
    make the most: maximise, use effectively, optimise
    make the most of: maximise, use effectively, optimise
    make things easier: simplify, streamline, remove barriers, ~support
    make things happen: implement, drive, ~action, proactive
    make things worse: exacerbate, compound, deteriorate, undermine
    make time: protected time, prioritise, capacity
    make up for: compensate, catch up, recovery
    make up ground: catch up, accelerate progress, close the gap
    make up lessons: catch-up, missed learning, recovery
    make up stories: false, ~allegations, ~disclosure
    make up their mind: decision-making, decide, determine, conclusion
    make use of: utilise, use effectively, underused
    make worse: exacerbate, compound, deteriorate
    making a difference: difference it has made, ~demonstrable, ~effectiveness
    making excuses: over-optimistic, explanations, parental self-reporting, rationale
    making first contact: making the first contact, directs families, supports them
    making friends: relationships between a child, peers, good friend
    male victims: male, victims, men, domestic abuse
    malnourished: neglect, food, weight, growth
    maltreatment: abuse, mistreatment, harm
    man in family: males, fathers, adult males
    man in the home: males, fathers, household members, adult males
    man of house: fathers, males, men
    man who abuse: perpetrators, male, perpetrator programmes, offenders
    man who hit: perpetrators, domestic abuse, male, perpetrator programmes
    manage: oversee, administration, ~leadership, ~oversight
    manage behaviour: behaviour management, behaviour strategies, behaviour support, behaviour policy
    manage emotions: emotions, manage feelings, self-regulation, ~regulation
    manage feelings: regulate emotions, self-regulation, emotional resilience, cope, emotional literacy
    manage risk: risk management, reduce risk, mitigate
    manageable workload: manageable caseloads, workloads, ~protected
    managed move: transfer, move school, fair access, ~fresh start, ~exclusion
    management direction: case direction, management oversight, supervision
    management oversight: oversight, supervision, scrutiny, managerial
    management reports: performance reports, performance information, data
    management team: senior leadership, leadership team, senior team
    manager: team manager, ~supervisor, ~management oversight, ~senior leaders
    manager absent: management oversight, capacity, vacancies, absence
    manager agrees: authorised, sign-off, endorsed, ~approved
    manager decides: decision-making, rationale, management decisions, case direction
    manager notes: management oversight, case direction, rationale, ~recorded
    manager supports: supportive managers, well supported, supervision, ~approachable
    manager too busy: management capacity, oversight, supervision, ~high caseloads, ~workloads
    managers check: management oversight, audit, quality assurance, supervision
    managers check work: management oversight, audit, supervision, quality assurance
    managers don't know: lack of oversight, insufficient oversight, line of sight
    managers drive: grip, oversight, ~challenge, ~progress
    managers know: line of sight, oversight, management oversight, sighted
    managers leave: turnover, leadership changes, interim, instability
    managers listen: visible, approachable, responsive, consult staff
    managers notice: oversight, grip, line of sight, ~identified
    managers sign: sign-off, authorised, management oversight
    managers support: supervision, well supported, visible, approachable
    managers turnover: changes in management, turnover, interim, instability
    managing feelings: emotions, ~regulation
    mandatory: compulsory, statutory, required to
    many cases: high caseloads, caseloads, workloads
    many hands: teamwork, collaboration
    many inspections: focused inspection week, concentrated period, schools inspected
    many languages: several languages, interpreter, learning english
    many moves: placement moves, instability, multiple placements, disruption
    mappa: public protection, probation, offenders
    mapping: intelligence, ecomaps
    marac: risk assessment conference, high-risk domestic abuse, high-risk victims
    marf: referral form, multi-agency referral, ~referrals
    mark books: marking, feedback, pupils' work, ~assessment
    mark work: marking, feedback, written comments, assessment
    marked work: pupils' work
    marker: flag, alert, warning
    market supplement: retention, incentives, recruitment, financial
    marking: feedback, mark work, written comments, teachers' marking, assessment
    marks on body: bruises, injuries, unexplained injuries
    mash: front door, multi-agency safeguarding hub, hub, ~screening
    mash decision: threshold decisions, screening, triage, decision-making, rag
    mash meeting: daily meeting, information-sharing, multi-agency safeguarding hub
    mask: protective equipment, ppe, personal protective
    mastery: deeper understanding, depth, secure understanding
    mat: multi-academy trust, academy trust
    match with family: matching, adopters, foster carers
    matching schools: brokering support, networks of schools, ~partnerships
    mate: friends, peers, peer group
    maternal mental health: perinatal, mothers, mental health, midwives, ~emotional well-being, ~emotional health
    maternity: midwifery, midwives, antenatal, pregnant
    maternity ward: midwives, maternity, hospital, new-born
    mathematics: maths, numeracy, calculation, arithmetic, number work
    maths: mathematics, numeracy, calculation, arithmetic, number work
    maths and english: literacy and numeracy, basic skills, attainment
    matter most: priority, ~important, child-centred
    may underachieve: vulnerable to underachieving, at risk, underachieving
    mayor: political, elected members, lead member
    mean to: bullying, unkind
    meaningful: ~purposeful, ~effective, ~genuine
    measurable: quantifiable, measurable outcome, success criteria, specific target
    measure: ~indicator, ~evaluate, ~monitor, ~data
    measure behaviour: boxall profile, sdq, baseline assessment, tracking
    measure difference: impact, evaluate, outcomes, baseline
    measure emotional: boxall profile, sdq, baseline assessment
    measure feelings: boxall profile, sdq, baseline assessment
    measure help: evaluate the impact, assessing the effectiveness, shared criteria
    measure improvement: measurable, baseline, indicators, progress measures
    measure learning: tracking, rate of progress, ~assessment
    measure outcomes: outcomes, measurable, indicators, evaluate
    measure progress: track progress, evaluate progress, baseline, assessment, tracking
    measure quality: audits, quality assurance, measure impact, ~performance, audit, indicators, evaluate
    measure success: success criteria, evaluate, measure impact, milestones
    measure support: evaluate the impact, assessing the effectiveness, shared criteria
    measure wellbeing: boxall profile, sdq, well-being, baseline assessment
    measuring progress: rate of progress, evaluate
    media: ~online, ~press, ~communication
    mediation: tribunal, dispute resolution, appeal
    medical: clinical, paediatric, ~examination
    medical absence: illness, sickness, medical needs, absence, hospital
    medical appointments: health appointments, was not brought, missed appointments
    medical evidence: child protection medicals, paediatrician, ~examination
    medical exam: child protection medicals, paediatrician, sarc, ~examination
    medical examination: child protection medicals, medicals, examination, forensic
    medical for child: child protection medicals, paediatrician, ~examination
    medical history: health histories, health information, health passports
    medical needs: health needs, medical condition, health condition, hospital
    medical reports: child protection medicals, paediatrician, ~reports
    medicine: medication, treatment
    mediocre: satisfactory, average, variable, not good enough
    medium risk: standard risk, risk assessment
    meet child: introduced, seen alone, ~seen, ~visits
    meet needs: needs met, match to needs, tailored, suitable provision, ~support
    meet new family: introductions, adopters, matching
    meet online: virtual, video calls, remotely
    meet other parents: social activities, stay and play, clubs
    meet parents at: late duty, talk directly to parents, ~parents
    meeting: ~conference, ~discussion, ~panel
    meeting about missing: missing meeting, mace, weekly, missing children
    meeting before conference: pre-meeting, strategy meeting, legal planning
    meeting late: delayed, timeliness of strategy, not timely
    meeting of professionals: professionals meeting, strategy meetings, multi-agency meetings, core groups
    meetings cancelled: not held, postponed, core groups, ~delayed
    meltdown: dysregulated, outburst, distress, ~crisis
    member of class: membership of their mainstream classes, belonging
    memory: life-story, mementos, photos, recall, remember, retain, retrieval
    mend: repair, restore, rectify
    mental breakdown: mental health crisis, mental ill health, crisis
    mental crisis: mental health crisis, camhs, emergency department, crisis
    mental health: emotional well-being, emotional health, camhs, emotional and mental, mental ill-health, psychological, ~therapeutic
    mental health act: detained, psychiatric, section 136, place of safety, ~emotional well-being, ~emotional health
    mental health ambulance: section 136, street triage, crisis, ~emotional well-being, ~emotional health
    mental health and neglect: trio of, parental mental health, cumulative harm, think family
    mental health bed: tier 4, psychiatric, inpatient, ~emotional well-being, ~emotional health
    mental health crisis: crisis, camhs, emergency department, self-harm, ~emotional well-being, ~emotional health
    mental health emergency: crisis, emergency department, self-harm, suicidal, ~emotional well-being, ~emotional health
    mental health help: camhs, emotional well-being, therapeutic, mental health services
    mental health in schools: emotional well-being, mental health, counselling, school nurses
    mental health lead: senior mental health, mental health team, ~pastoral
    mental health nurse: camhs, mental health practitioners, liaison, ~emotional well-being, ~emotional health
    mental health of mother: maternal mental health, perinatal, parental mental health, ~emotional well-being, ~emotional health
    mental health of parents: parental mental health, adult mental health, think family, ~emotional well-being, ~emotional health
    mental health problems: emotional difficulties, mental health, emotional well-being, camhs
    mental health support: emotional well-being, mental health, camhs, therapeutic, counselling
    mental health team: camhs, mental health services, mental health practitioners, ~emotional well-being, ~emotional health
    mental hospital: psychiatric, tier 4, inpatient, ~ward
    mental ill-health: camhs, emotional well-being, psychiatric
    mental illness: mental health, mental ill health, ill-health, psychiatric
    mentally ill: mental health, mental ill health, psychiatric
    mentally ill mother: parental mental health, adult mental health, mothers, psychiatric, ~mental health, ~mental ill health
    mentally ill parents: parental mental health, adult mental health, think family, psychiatric, ~mental health, ~mental ill health
    mentally unwell: mental health, emotional well-being, camhs
    mentor: learning mentor, coach, one-to-one support, ~role model, ~coaching
    mentors: family worker
    merit: reward, celebrate, incentive
    merton compliant: age assessments, age disputed
    mess: ~disorganised, ~chaotic, ~shortfalls, ~untidy
    mess about: low-level disruption, off-task, distracted, disruptive, misbehave
    messy: disorganised, untidy, home conditions
    messy house: home conditions, neglect
    met police: metropolitan police, force, ~police
    methadone: prescribed, drug, substance misuse
    method: approach, technique, ~strategy, ~system
    middle leader: subject leader, head of department, phase leader, curriculum leader, ~senior leader
    middle manager: middle leader, subject leader, head of department, team manager
    middle managers: supervision
    middle of the night: out of hours, emergency duty, overnight
    middling: average, satisfactory, variable
    midway review: independent reviewing officers, midpoint, between reviews
    midwife: midwives, midwifery, maternity, antenatal
    midwifery: midwives, maternity, antenatal, pregnant, unborn
    midwives: midwifery, maternity, antenatal, ~pregnant
    migrant: immigration, asylum, unaccompanied, no recourse, immigrant, new arrival, refugee
    milestone: achievements, key point, target, interim target, success criteria, checkpoint
    mind the gap: close the gap, disparity, gap
    mindful: attuned, cognisant, alert to
    minimise: reduce, mitigate
    minimum visits: statutory minimum, frequency, statutory requirements
    minister: secretary of state, government
    minority ethnic: ethnic minority, bme, ethnic background, ethnicity
    minority pupils: minority ethnic backgrounds, ethnicity, equality
    minus points: weaknesses, shortfalls
    minutes: meeting minutes, records, meeting record, records of meetings, governing body minutes, ~notes
    misbehave: misbehaviour, poor behaviour, disruptive
    misbehaviour: poor behaviour, disruption, challenging behaviour, low-level disruption
    misconception: misunderstanding, error, mistaken, gap in knowledge
    miss appointments: was not brought, not attend, health appointments
    miss lessons: absence, truancy, internal truancy, missed learning
    miss school: school attendance, missing education, absence, non-attendance, persistent absence, truancy, missed learning
    miss the point: lack focus, superficial, descriptive
    miss too much: persistent absence, attendance, missing education
    missed appointments: not attended, not brought, health appointments
    missed chance: missed opportunity, opportunities missed, not taken
    missed deadlines: overdue, timescales, not timely, delay
    missed early experiences: gaps, child development, attachment, early trauma
    missed opportunity: opportunities are missed, opportunities missed, missed chance, not used
    missed out on: disadvantaged, lack of access, unmet
    missed signs: missed opportunities, indicators, not recognised, professional curiosity, not identified
    missed targets: not met, below target, underperformance
    missed visits: not visited, visits not, frequency, overdue
    missed warning signs: not recognised, not identified, missed opportunities, indicators
    misses out: unmet need, gaps, overlooked
    missing: go missing, missing episodes, whereabouts, ~absent, ~return home interviews
    missing a lot: repeat missing, missing episodes, return home interviews, frequently missing
    missing education: not in school, school attendance, electively home educated, not attending, children missing education, cme, out of school, off roll
    missing fathers: absent fathers, non-resident, fathers not included
    missing files: incomplete records, gaps in recording, missing information
    missing from care: missing episodes, return home interviews, children in care, missing children
    missing from education: missing education, not attending, out of school, electively home educated
    missing from files: gaps in recording, not recorded, missing information
    missing from home: go missing, missing episodes, missing children
    missing from school: missing education, children missing education, absence, not in school
    missing information: gaps, incomplete, absence of, lack of information
    missing lessons: attendance, missing education
    missing meetings: absence, not attend, attendance, non-attendance
    missing often: repeat missing, missing episodes, return home interviews, frequently missing
    missing out: disadvantaged, lack of access, unmet needs, missed
    missing out on childhood: young carers, adultification, exploitation
    missing out on help: unmet needs, lack of access, not identified
    missing out on school: missing education, lost learning, absence
    missing parts: gaps, incomplete, missing information
    missing person: missing children, missing episodes, missing from home, ~police
    missing pieces: gaps, incomplete, missing information
    missing records: gaps in recording, not recorded, absence of, incomplete
    missing report: missing episodes, missing children, notifications, ~police
    missing reports: incomplete, not provided, absence of
    missing school: attendance, attend regularly
    missing staff: vacancies, absence, unfilled posts
    missing teenager: missing episodes, missing children, return home interviews, exploitation
    missing too much school: persistent absence, poor attendance, absence
    mistake: inaccurate, failings, error, misconception, shortcoming
    mistakes made: errors, shortcomings, learning from, failings
    mistreat: mistreatment, abuse, harm
    misunderstanding: misconception, error, confusion
    misunderstood: misunderstanding, not understood, misinterpreted
    mitigate: reduce, minimise, manage risk
    mixed: variable, inconsistent, varied, uneven
    mixed bag: variable, inconsistent, mixed, uneven
    mixed feelings: ambivalent, anxious, varied views
    mixed messages: inconsistent, unclear, contradictory, lack of clarity
    mixed picture: variable, inconsistent, mixed, uneven
    mixed results: variable outcomes, inconsistent, uneven
    mixed up: confused, mixed, inaccurate
    mixed views: varied views, differing views
    mixed-age class: mixed age, small school, different ages
    mixed-race: mixed heritage, dual heritage, ethnicity
    moan: complain, dissatisfied, complaint
    mobile: phone, devices
    mobile phone: phone, smartphone, ~online
    mockingbird: foster carers, fostering, constellation, peer support
    model: practice model
    model example: exemplary, good practice, practice study
    model for staff: observation, consultation and modelling, ~modelling
    moderation: moderated, audit, quality assurance, check judgements, accuracy of assessment, standardise
    modern slavery: slavery, trafficking, national referral mechanism
    molest: sexual abuse
    mom: mother, mum, parent
    momentum: pace, impetus
    money: financial, funding, budget, finance, income, grant, ~resources
    money for care leavers: financial, entitlements, grants, setting up home, council tax, care-experienced, ~leaving care
    money for change: investment, additional funding, transformation
    money for children: financial support, savings, entitlements, payments
    money for families: financial support, poverty, section 17, payments
    money for home: setting up home, grant
    money for project: funding, extension of the funding, ~allocated
    money for pupils: pupil premium, funding, additional funding
    money for staff: investment, recruitment, additional funding
    money for trips: subsidise, financial difficulties, funding secured, residential
    money from council: investment, additional funding, corporate
    money problems: financial difficulties, financial hardship, debt, budget deficit
    money runs out: short-term funding, extension of the funding, sustained, funding beyond
    money skills: budgeting, independence skills, financial, financial education, economic education, life skills
    money trouble: debt, poverty, financial, budgeting, financial pressures, section 114
    money well spent: value for money, best value, effective use of funding
    money worries: poverty, debt, financial support
    monitor: review, track, oversee, scrutinise, scrutiny, check, ~evaluate, ~oversight, ~audit
    monitor impact: evaluate, measure impact, track, outcomes
    monitoring inspection: monitoring visit, follow-up visit, section 8
    monitoring visit: monitoring inspection, follow-up visit, section 8, progress check
    month after month: drift, repeated, delay, prolonged
    monthly: each month, ~regular
    mood: ~emotional well-being, ~feelings, ~low mood
    moody: low mood, emotional, dysregulated
    morale: staff morale, enjoy working, feel valued, positive about working, motivation, spirit, ~well supported
    more able: most able, talented, higher attaining, ~challenge
    more and more: increasing, increasingly, rise, growing
    more children with: trend, growing, rising, ~increase
    more choice: options, range, sufficiency
    more foster carers: recruitment, retention, foster carers, ~sufficiency, ~foster family
    more funding: extension of the funding, additional funding, ~resources
    more help needed: intensive intervention, additional support, specialist
    more homes: placement sufficiency, children's homes, commissioning, ~sufficiency
    more intensive help: intensive intervention, specialist, additional support
    more money: extension of the funding, additional funding, investment, funding, increased budget
    more often: increased frequency, frequent, regular
    more places: sufficiency, additional places, expansion, capacity
    more progress: rate of progress, good progress, rapid
    more social workers: recruitment, additional social workers, capacity, investment
    more teachers: recruitment, additional teachers, staffing
    more than half: majority, over half
    more than once: repeat, multiple
    more than one: multiple, several
    more time: capacity, extended, protected time
    more to do: much work to do, areas for improvement, further action, further work, not yet, remains
    more training: additional training, professional development, training needs
    more visits: increased frequency, ~intensity, ~visits
    more work needed: further work, areas for improvement, not yet, further improvement
    morning assembly: assembly, collective worship, whole school
    morning break: break times, playtime, organised play
    morning routine: punctuality, on time, ~routines
    mosque: religion, religious, faith
    most able: more able, higher attaining, high ability, gifted and talented, high attainer
    most challenging: most complex, complex cases, intensive
    most challenging children: most complex children, complex cases, intensive, challenging behaviour
    most difficult children: most complex children, complex cases, intensive
    most important: priority, crucial, essential, ~key
    most of them: majority, vast majority, most
    most urgent: priority, prioritise, immediate, high risk
    mother: mum, parent, ~women, ~pregnant
    mother and baby: babies, residential
    mother and toddler: stay and play, children's centre, day care
    mother tongue: home language, first language
    mothers blamed: victims, blaming language, ~responsibility
    mothers protect: victims, mothers, ~protective, ~responsibility
    motivate: encourage, enliven
    motivation: attitudes to learning, engagement, enthusiasm, interest, enthusiastic, keen
    motivational interviewing: practice model, strengths-based, engage
    mouldy: damp, home conditions, poor housing
    move: ~transition, ~transfer, ~relocate, ~placement
    move again: placement moves, disruption, unplanned
    move around: placement moves, instability, disruption, multiple placements, ~stability
    move around school: corridor, around the school, between lessons, school site
    move back: boomerang, staying close, ~return
    move forward: progress, forward
    move in: placement, transition
    move placement: placement moves, unplanned, disruption, stability
    move round school: move around the school, school site, clearer expectations
    move schools: transfer, transition, change of school, mid-year, mobility
    move to secondary: transition, transfer to secondary, year 7, primary to secondary
    move without warning: unplanned, short notice, placement moves, disruption
    moved down: stepped down
    moved too often: placement moves, multiple placements, instability, disruption
    moved up: stepped up, escalated
    moving back with parents: reunification, return home, placed with parents, return to live
    moving class: transition, year group, ~transfer
    moving home: placement moves, change of placement, move, ~disruption
    moving out: tenancy, independent living, leaving care, live independently
    moving schools: school moves
    moving to secondary: secondary school, ~transfer
    moving up: transition, transfer, next stage, year 7
    mps: members of parliament, political, elected members
    much to do: much work to do, areas for improvement, further action
    mucky: neglect, hygiene, home conditions
    multi-academy trust: mat, academy trust, trust leader, trustee, ~trust
    multi-agency: partners, joint, partnership, inter-agency, multidisciplinary
    multi-agency hub: mash, front door, multi-agency safeguarding hub, co-located, ~partners, ~joint
    multi-agency meeting: professionals meeting, team around, agencies meet, multi-agency panel
    multi-agency safeguarding: mash, safeguarding partnership, information-sharing, ~partners, ~joint, ~partnership
    multi-agency safeguarding arrangements: safeguarding partnership, safeguarding partners, scrutineer, ~mash, ~information-sharing
    multi-agency training: training, attendance, ~partnership, ~joint, ~partners
    multi-agency working: partnership working, joint working, collaborative, information-sharing, ~partners, ~joint
    multicultural: diversity, different cultures
    multidisciplinary: multi-disciplinary, multi-agency, multi-professional
    multidisciplinary panel: multi-disciplinary, multi-agency panel, ~panel
    multilingual: several languages, interpreter, learning english
    multiple moves: placement moves, multiple placements, instability, disruption
    multiple problems: complex needs, complexity, ~multiple, ~trio of
    mum: mother, parent, ~women
    mum and dad: parents, birth parents, mothers, fathers, parent, carer, mother and father, ~family
    mum at college: return to college, gain qualifications, further study
    mum beaten: domestic abuse, victims, mothers, domestic violence
    mum depressed: maternal mental health, perinatal, mothers, mental health
    mum visits: family time, mothers, spend time with
    mum's boyfriend: male, fathers
    mum's new partner: male, new partner, household members
    mum's partner: male, partner, household members, fathers
    mummy: mother, parent
    mums and toddlers: stay and play, children's centre, day care
    murder: homicide, deaths
    museum: educational visits, trips, real life experience, enrichment
    music: singing, musical instrument, choir
    music lessons: instrumental tuition, musical instrument, music provision
    music therapy: art therapy, therapeutic, play therapy
    muslim: religion, religious, faith, cultural
    must do better: areas for improvement, require improvement, further action, priority action, not good enough
    naive: vulnerable, over-optimistic
    naked pictures: online, imagery, sexual exploitation
    name calling: bullying, derogatory language, teasing, discriminatory language
    name feelings: recognise and notice their sensations, emotions, ~feelings
    named doctor: designated doctor, named gp, safeguarding lead
    named nurse: designated nurse, safeguarding lead, named
    names published: published reports, individual institutions, consent
    nan: grandparents, extended family, wider family, kinship
    nanny: childcare, childminder
    narrative: story, description
    narrow: limited, restricted, lack of breadth
    narrow curriculum: limited curriculum, lack of breadth, restricted curriculum, narrowed
    nasty: unkind, abusive, bullying
    nasty children: bullying, unkind, aggression
    national average: in line nationally, average, found nationally, national figure
    national figures: national average, found nationally, in line with
    national insurance: key documents, important documents, passports
    national leader: nle, system leader, local leaders
    national referral: national referral mechanism, trafficking, modern slavery
    national transfer: national transfer scheme, unaccompanied, uasc
    national trend: trend across the country, ~national, ~increase
    native language: first language, interpreters, home language
    naughty: misbehave, challenging behaviour, poor behaviour, disruptive, ~behaviour
    naughty children: challenging behaviour, poor behaviour, behaviour that challenges, disruptive, behavioural difficulties
    near home: within the area, close to, distance, ~local
    nearby: close to, neighbouring, near
    nearby schools: links with other local schools, networks of schools
    nearly all: vast majority, most, almost all
    necessary: ~required, ~essential, ~needed
    need help: ~in need, ~vulnerable
    need looking at: review, area for improvement
    need more help: additional support, unmet needs, complex needs
    need more staff: staffing, recruitment, capacity, vacancies
    need more time: capacity, not yet embedded, early stages
    need more training: training needs, lack of training, professional development
    need protection: significant harm, child protection, vulnerable
    need somewhere to live: homeless, accommodation, housing
    need to be heard: voice, views, listened
    need to be seen: visits, seen promptly
    need to do: recommendations, areas for improvement, actions required
    need to do better: areas for improvement, not good enough
    need to improve: areas for improvement, weaknesses, not good enough
    need to know: essential information, information-sharing
    needed: ~required, ~necessary, ~essential
    needs a plan: ehc plan, proposed, statutory assessment
    needs attention: areas that need attention, areas for improvement, priorities
    needs change: changing needs, circumstances change, reassess, updated assessments
    needs fixing: areas for improvement, weaknesses, shortfalls
    needs improvement: require improvement, areas for improvement
    needs improving: areas for improvement, underdeveloped, weak
    needs more help: intensive intervention, additional support, ~complex
    needs not met: unmet needs, needs not identified, lack of provision
    needs to be better: areas for improvement, not good enough
    needs to change: ~expectations, ~improve
    needs work: area for improvement, underdeveloped, needs improvement, requires improvement
    needy: vulnerable, dependent, attachment
    neet: not in education, employment or training, eet, unemployment, unemployed, destination
    negative: poor, adverse, unfavourable
    neglect: neglectful, long-term neglect, chronic neglect
    neglect goes on: long-term neglect, chronic neglect, cumulative harm, drift, ~repeat
    neglect missed: not recognised, cumulative harm, long-term neglect, over-optimistic
    neglect strategy: neglect toolkit, graded care profile, neglect, ~tools
    neglect tool: graded care profile, toolkit, structured assessments, ~tools
    neglected: home conditions
    neighbour: community, residents, ~referral
    neighbourhood: community, local area
    neighbouring schools: links with other local schools, networks of schools
    nephew: extended family, wider family, kinship
    nervous: anxiety, worries, confidence, anxious, lacking confidence, apprehensive
    nervous breakdown: mental health crisis, crisis, mental ill health
    network: cluster, partnership, links
    neurodevelopmental: neurodiverse, autism, adhd, autism assessment
    neurodivergent: neurodiverse, autism, adhd, neurodevelopmental
    neurodiverse: autism, neurodevelopmental, neurodivergent, adhd
    neuroscience: brain, research, cognitive
    never asked: not consulted, views not sought, voice
    never give up: tenacious, persistent, tenacity, persevere, relentless
    never seen: not seen, seen alone, invisible, ~visits
    never told: not informed, not shared, unaware
    new arrivals: newly arrived, new to english, migrant, join mid-year
    new assessment: updated assessments, reassess, circumstances change
    new baby: new-born, babies, maternity, unborn
    new boss: new director, recently appointed, new dcs, interim, newly appointed, new leadership
    new boyfriend: male, fathers
    new building: premises, refurbishment, new site
    new carers: foster carers, introductions, matching, recruitment, newly approved
    new children: starting school, admission, newly identified, new arrivals, newly arrived, induction, settle
    new class: transition, year group, ~transfer
    new council: newly formed, reorganisation, established, disaggregation
    new country: unaccompanied, asylum-seeking, new arrivals, refugee
    new dad: new fathers, fathers, new-born
    new dcs: recently appointed, director of children's, new director, interim
    new deputy: assistant headteacher, taking up the position, deputy headteacher
    new director: recently appointed, director of children's, dcs, interim, newly appointed
    new equipment: play equipment, equipment, ~resources
    new evidence: new information, emerging
    new experiences: real life experience, enrichment, another culture, ~opportunities
    new family: adoption, adopters, permanence, ~foster
    new friends: friendships, peer relationships, social skills
    new governors: restructuring the governing body, training for governors, governor training, induction, newly appointed
    new head: new headteacher, interim headteacher, acting headteacher, newly appointed, change of leadership
    new home: new placement, move, adoption, tenancy
    new house: tenancy, accommodation, move
    new idea: innovation, new approach, pilot, ~initiative
    new ideas: innovative, innovation, creative, pilot
    new info: new information, reassess, ~updated
    new information: updated, emerging, reassess, re-evaluate
    new intake: reception, starting school, admission
    new job: employment, newly appointed, take up post, vacancies, recruitment
    new kids: new pupils, new arrivals, join mid-year, induction
    new law: legislation, statutory guidance, statutory duty
    new leader: newly appointed, new director, recently appointed, new dcs, interim
    new managers: newly appointed, recently appointed, new leadership, interim
    new methods: new approaches, ~initiatives, ~strategies
    new money: investment, additional funding
    new mum: new mothers, new-born, perinatal, maternity
    new mums: mothers, maternity, health visitors, babies
    new parents: first-time parents, maternity, babies, perinatal
    new plan: revised plan, updated plan, refreshed strategy, updated
    new project: pilot, project, ~initiative
    new pupils: new arrivals, newly arrived, induction, settle
    new recording system: electronic recording system, implementation, case management system
    new recruits: recruitment, induction, newly qualified
    new rules: clearer expectations, introduction, behaviour policy, revised policy, guidance, new framework
    new scheme: pilot, new approaches, project, ~initiative
    new school: transition, school place, settle, ~transfer
    new school building: rebuild, refurbishment
    new service: pilot, outreach service, commission
    new skills: training, develop skills, upskill
    new social worker: newly qualified, transfer, handover
    new social workers: asye, recruitment, induction
    new staff: induction, newly appointed, newly qualified, recruitment
    new start: fresh start, managed move, transition
    new starter: induction, newly qualified, new staff, newly appointed
    new starters: starting school, reception, induction
    new structure: restructure, redesign, reorganisation, ~model
    new system: electronic recording system, implementation of
    new teacher: newly qualified, early career teacher, nqt, ect, ~trainee teacher, induction
    new team: restructure, new structure, newly formed, specialist team
    new things: innovative, new initiatives, new approaches
    new to english: learning english, newly arrived, language skills, additional lessons
    new way: new approach, new model, innovative, creative
    new ways of working: new model, innovative, new approaches, practice model
    new workers: induction, newly qualified, newly appointed, asye
    newbie: newly qualified, inexperienced, new staff
    newborn: new-born, babies, infants, ~pre-birth
    newcomers: new arrivals, newly arrived, new to english, newly appointed, new pupils
    newly arrived: new arrivals, new to english, refugee, eal
    newly introduced: recently introduced, new approach, early stage
    newly qualified: asye, less experienced, inexperienced, supported year, assessed and supported
    newly trained: newly qualified, asye
    newsletter: ~communication with parents, ~communication, ~information
    next class: transition, year group, ~transfer
    next inspection: future inspection, institutional inspection, monitoring, planning the next, ~findings, ~inspection
    next of kin: family members, relatives, parental responsibility
    next school: transition, ease the transfer, ~transfer
    next stage: transition, destination, next step
    next step: area for improvement, further action, recommendation, ~development, ~future plan
    next steps: actions required
    next to nothing: insufficient, very limited, lack of
    nfa: no further action, closure, ~closed
    nhs: health services, health trust, health providers, clinical commissioning group, ~hospital
    nhs staff: health professionals, health practitioners, nurses, clinicians
    nice: ~kind, ~warm
    nice boss: supportive managers, visible, ~approachable
    nice staff: kind, warm, supportive
    niece: extended family, wider family, kinship
    night: overnight, out of hours, emergency duty, night-time
    night out: missing, out late
    night time: overnight, out of hours, emergency duty
    nle: national leaders, local leaders of education
    no action: lack of action, no further action, not followed up
    no action taken: no further action, drift, delay
    no answer: no response, not responded, unclear
    no baseline: baseline, starting points, establish baselines, measuring progress
    no bed: sleeping arrangements, beds, poverty, home conditions
    no beds: placement, shortage, homeless, poverty, furniture, ~sufficiency
    no breakfast: breakfast club, food, poverty
    no carers: shortage, foster carers, recruitment, ~sufficiency
    no change: lack of progress, drift, little progress
    no change since: since the last, limited progress, slow progress, not improved, ~lack of progress, ~drift
    no clear vision: strategic vision, clear and consistent understanding
    no clothes: neglect, poverty, clothing grants
    no consent: consent refused, parental consent, overridden, without consent, consent not
    no contact: not in touch, lose touch, contact ceased
    no control: lack of grip, challenging behaviour, out of control
    no data: lack of data, performance information, absence of data
    no deadlines: lack timescales, timescales, timebound
    no difference: little impact, limited impact, no impact, ineffective
    no education: missing education, not in education, alternative provision
    no english: learning english, limited english, interpreter, language skills
    no escape: trapped, coercive, safety planning
    no evidence: little evidence, limited evidence, lack of evidence, not demonstrated, unclear impact, ~too soon
    no excuse: unacceptable, accountability
    no family: isolated, care leavers, unaccompanied, support network
    no feedback: lack of feedback, not informed, referrers
    no follow up: not followed up, drift, not reviewed
    no food: food, ~neglect, ~poverty
    no foster carers: shortage, recruitment, foster carers, ~sufficiency, ~foster family
    no friends: friendship, isolated, peers, relationships, social skills, lonely, peer relationships
    no further action: closed, closure, stepped down
    no head: interim, vacancies, headteacher
    no heating: home conditions, fuel, poverty, utility, fuel poverty
    no help: unmet, unmet need, lack of support
    no home: homeless, homelessness
    no hope: low aspirations, despair, low mood
    no idea: unaware, lack of understanding, unclear
    no impact: limited impact, little impact
    no interest: disengaged, lack of interest, disaffected
    no job: unemployed, neet, not in employment
    no laptop: laptops, devices, technology, digital
    no leadership: vacancies, interim, lack of oversight, instability, lack of leadership, weak leadership
    no longer at risk: risk reduced, safe, step down, protected
    no longer in care: care leavers, discharged, left care
    no longer in group: reintegrate, lasting influence, remember
    no longer needed: ended, closure, step down
    no lunch: free school meals, food, poverty
    no medical: child protection medicals, not considered, paediatrician
    no money: financial pressures, budget, poverty, section 114
    no money left: section 114, financial pressures, budget
    no notice: unannounced, without notice
    no notice move: unplanned, short notice, placement moves, ~unannounced, ~without notice
    no one asked: not consulted, views not sought, voice
    no one cares: indifference, neglect
    no one in charge: lack of leadership, interim, vacancy, unclear responsibility
    no one knows: unknown, unclear, not known, unaware
    no one listens: voice, views are not, not heard
    no one tells: not informed, not shared, poor communication
    no one to help: unsupported, lack of support, isolated
    no oversight: lack of oversight, insufficient oversight, management oversight, oversight
    no papers: immigration status, legal status, home office, identity documents, passports
    no passport: key documents, immigration status, identity documents
    no permission: no parental consent, consent refused, without consent
    no place: waiting, lack of placements, no school place
    no place to go: homeless, isolated, accommodation
    no placement: lack of placements, unregistered, shortage, ~sufficiency
    no plan: lack of plan
    no plan written: written plan, absence of, not recorded, ~plan, ~lack of plan
    no plan yet: ehc plan, drift, ~delay
    no progress: drift, lack of progress, little progress, delay, not progressed
    no reason: unexplained, rationale, unclear
    no reason given: rationale
    no records: not recorded, gaps in recording, absence of records
    no recourse: no recourse to public funds, immigration, destitute
    no reply: no response, not responded, lack of feedback
    no review: not reviewed, reviews not, out of date
    no room: overcrowding, lack of space, capacity
    no routine: lack of structure, poor routines, inconsistent
    no rules: lack of boundaries, inconsistent, poor routines
    no school place: missing education, admission, waiting, not in school, without a school place
    no sign of: no evidence, lack of, absence
    no sign of improvement: lack of progress, not improved, no evidence
    no social worker: unallocated, not allocated, allocation
    no staff: vacancies, shortage, staffing
    no support: lack of support, unsupported, unmet needs
    no surprises: informed, transparent, self-evaluation
    no target: lack of targets, not measurable, success criteria
    no targets: targets, well-defined, ~expectations, ~measurable
    no teacher: vacancies, supply teacher, recruitment, staffing, supply
    no time: capacity, workload, high caseloads
    no training: lack of training, untrained
    no trust: lack of trust, mistrust, poor relationships
    no vision: strategic vision, clear and consistent understanding, ~lack
    no visits: not visited, not seen, infrequent, ~visits
    no voice: voice, views not, not heard, advocacy
    no warning: unannounced, unexpected, sudden
    no way to measure: not measurable, lack measurable, success criteria
    nobody at meeting: poorly attended, attendance, absence, not attend
    nobody checks: lack of oversight, insufficient oversight, oversight, quality assurance
    nobody listens: voice, views are not, not heard
    nobody noticed: overlooked, not recognised, invisible, ~missed
    noise: ~noisy, ~disruption, ~calling out
    noisy: loud, disruption, calling out, boisterous
    non-binary: gender, lgbt, identity
    non-molestation: protection orders, prevention notices, domestic abuse
    non-recent: historical, past, ~historic
    non-speaking: non-verbal, communication needs, disabled children
    non-verbal: communication needs
    non-violent resistance: child-to-parent, violence, ~parenting
    normal class: mainstream class, mainstream lesson, main class, main part
    normal school: mainstream, mainstream school, mainstream class
    nosy: professional curiosity, curious, inquisitive
    not a lot: limited, few, insufficient
    not achieving: underachieving, low attainment, rate of progress
    not acted on: not addressed, not followed up, lack of response, drift
    not acted upon: not addressed, not followed up, lack of response
    not all: inconsistent, some, variable, minority
    not allowed: prohibited, restricted, not permitted
    not allowed home: bail conditions, removed, ~contact
    not allowed to see: supervised contact, restricted contact, family time
    not always: inconsistent, variable, inconsistently, not consistently, not routinely, too often, sometimes
    not answered: no response, unresolved, not responded
    not at home: absent, missing, out of home
    not at risk: low risk, safe, protected
    not at school: missing education, not in school, absence, out of school
    not attended: attendance, absence, not always attend, non-attendance
    not available: unavailable, lack of, unable to access, insufficient
    not bad: satisfactory, adequate, acceptable
    not bad enough: threshold, not meet, no further action, level of need
    not believed: heard, disclosure, listened to, victims, disbelieved, dismissed, not listened
    not bothered: disengaged, apathy, unmotivated
    not brought: was not brought, missed appointments, not attend
    not challenged: lack of challenge, most able, hold to account, ~expectations
    not chased: followed up, pursued
    not checked: lack of oversight, oversight, quality assurance
    not citizens: immigration status, legal status, home office
    not clear: unclear, vague, lack clarity, ambiguous, lack of clarity, confusing
    not clear enough: unclear, vague, lack clarity
    not clear who: unclear responsibility, accountability, roles and responsibilities
    not clear why: rationale, unclear, reasons not recorded
    not come home: missing, missing episodes, go missing
    not coming in: absence, persistent absence, non-attendance, absent, poor attendance
    not considered: overlooked, not fully considered
    not consistent: inconsistent, variable, not always
    not coping: crisis, overwhelmed, struggling, stress
    not dealt with: not addressed, drift
    not doing as well: underachieving, rate of progress, gap
    not doing enough: insufficient, lack of action, limited progress
    not doing well: underachieving, low attainment, rate of progress, underachieve, poor progress, struggling
    not done: not completed, not undertaken, lack of, not carried out, absence of, gaps
    not effective: ineffective, weak
    not eligible: threshold, criteria, eligibility, not meet
    not engage: resistant, difficult to engage, reluctant, disengage
    not enough: insufficient, too few, lack of, limited, insufficiently, inadequate, lack
    not enough beds: overcrowding, sleeping arrangements, sufficiency
    not enough carers: sufficiency, shortage of foster carers, recruitment
    not enough challenge: lack of challenge, insufficient challenge, not challenged
    not enough choice: limited choice, sufficiency, lack of options
    not enough detail: lack detail, superficial, not specific, vague
    not enough evidence: insufficient evidence, limited evidence, lack of evidence
    not enough experience: inexperienced, less experienced, newly qualified
    not enough food: food, poverty, neglect, food parcels
    not enough help: insufficient support, lack of support, limited support, unmet needs
    not enough homes: placement sufficiency, sufficiency strategy, lack of placements, shortage, ~sufficiency
    not enough information: insufficient information, lack of information, gaps
    not enough managers: management capacity, vacancies, oversight, ~insufficient, ~too few
    not enough money: insufficient funding, financial pressures, budget, underfunded
    not enough places: insufficient places, sufficiency, shortage, lack of placements
    not enough progress: underachieving, rate of progress, slow progress, lack of progress, insufficient progress, limited progress
    not enough room: overcrowding, lack of space, capacity
    not enough school places: insufficient places, sufficiency of places, place planning
    not enough social workers: vacancies, recruitment, staffing, capacity, high caseloads, ~insufficient, ~too few, shortage
    not enough staff: staffing, capacity, vacancies, shortage, insufficient capacity, lack of capacity, under-resourced
    not enough support: insufficient support, lack of support, unsupported
    not enough teachers: recruitment, vacancies, staffing, teacher shortage, retention
    not enough time: capacity, workload, insufficient time, high caseloads
    not enough training: lack of training, insufficient training, training needs
    not enough work: undemanding, lack of challenge
    not every: not all, inconsistent, not always
    not everyone: inconsistent, some, variable
    not everywhere: inconsistent, variable, not all
    not explained: unclear, rationale not, lack of clarity
    not fair: inequality, discrimination, inequitable, disproportionate
    not fast enough: as quickly as needed, slow, pace, ~delay
    not fed: neglect, food, hungry
    not finished: incomplete, not completed, not yet
    not focused: lack of focus, unfocused, off-task
    not followed: not adhered, non-compliance, not implemented, not followed up
    not followed up: followed up, followed through, not completed
    not found: not located, missing, whereabouts
    not funded: unfunded, lack of funding, insufficient funding
    not getting better: have not improved, remains of concern, drift, lack of progress, little progress, not improved, stalled
    not getting education: missing education, children missing education, not in education
    not going to school: missing education, non-attendance, absence, school avoidance
    not going well: concerns, weaknesses, slow progress, difficulties
    not good: poor, weak, inadequate, requires improvement
    not good enough: poor, insufficient, weak, inadequate, not robust, needs to improve, requires improvement
    not great: variable, requires improvement, weak
    not happening: not taking place, lack of, absence of, not held
    not happy: unhappy, dissatisfied, distressed, unsettled
    not heard: voice, views not, overlooked, invisible
    not held: not taking place, delayed
    not helped: unsupported, lack of support, unmet needs, ineffective, little impact, unhelpful
    not ideal: unsuitable, less effective
    not improved: have not improved, remains of concern, require improvement, slow
    not improving: slow progress, pace, stalled, insufficient progress, lack of progress, little progress
    not improving fast enough: pace of improvement, slow progress, too slow, rapid
    not in education: neet, employment or training, missing education
    not in records: not recorded, gaps in recording, not evident
    not in school: missing education, missing from education, excluded, not attending, electively home educated, children missing education, absence, out of school, absent, ~home education
    not in touch: keep in touch, lose touch, whereabouts, in contact, ~contact, ~staying close
    not in work: neet, not in education, employment
    not interested: disengaged, lack of interest, disaffected, unmotivated
    not invited: not always invited, absence, involve, contribute
    not involved: excluded, not included, not engaged
    not joined up: fragmented, disjointed, lack of coordination, silo
    not keeping up: falling behind, slow progress, underachieve
    not kept safe: left at risk, unsafe, not protected, unassessed risk
    not kept up: not sustained, not maintained, lapsed
    not know: unaware, not aware, unclear, unknown
    not known yet: too soon to evaluate, early days, unclear
    not learned: learning not embedded, repeated, lessons not, slow progress, disengaged, underachieve, lack of progress
    not like school: school avoidance, disengaged, happy at school, attendance
    not linked: disjointed, lack of coordination, not aligned, fragmented
    not linked up: disjointed, lack of coordination, fragmented, silo
    not listened to: voice, views are not
    not listening: inattentive, off-task, low-level disruption, distracted, ~listening
    not looked after: neglect, not in care
    not making progress: underachieving, rate of progress, lack of progress, drift, slow progress, insufficient progress, delay, ~thrive, ~succeed
    not many: few, small number, limited
    not measurable: well-defined, success criteria, ~measurable, ~specific
    not meet threshold: no further action, early help, signposted, level of need
    not meeting needs: unmet needs, unsuitable, needs not met
    not met: unmet, unmet needs, needs are not
    not moving forward: drift, delay, lack of progress, not progressed
    not moving on: drift, stalled, lack of progress
    not much: limited, little, insufficient
    not much change: little progress, lack of progress, limited impact
    not much help: limited support, insufficient support, lack of support
    not needed: unnecessary, no longer required
    not noticed: missed, overlooked, not recognised, not identified, unidentified
    not often: infrequent, rarely, seldom
    not often enough: infrequent, frequency, not regular, not sufficiently regular
    not on file: not recorded, gaps in recording, not evident
    not on roll: missing education, off roll, school place
    not on time: not timely, delay, timeliness, late
    not open: closed, lack of transparency, defensive
    not paid: unpaid, arrears, ~volunteer
    not passed on: not shared, information-sharing, share information
    not perfect: areas for improvement, further work
    not picked up: missed, not identified, not recognised, overlooked
    not planned: unplanned, no plan, ad hoc
    not prepared: unprepared, lack of preparation, not ready
    not progressing: underachieving, rate of progress, lack of progress, drift
    not properly: inadequate, insufficiently, not fully, not robust
    not protected: left at risk, exposed to, unassessed risk, harmful situations
    not quick: slow, delay, not timely
    not quick enough: as quickly as needed, slow, pace, ~delay, too slow
    not quite there: not yet, not fully embedded, developing
    not reaching: hard to reach, underrepresented, not access
    not ready: unprepared, readiness, premature
    not ready for school: school readiness, below expected development, unprepared
    not recognised: not identified, missed, overlooked, unidentified, under-recognition
    not recorded: gaps in recording, not always recorded, ~recording
    not regular: infrequent, irregular, inconsistent
    not reported: unreported, not notified, under-reporting
    not reviewed: reviews, not updated
    not right: inappropriate, unsuitable, incorrect
    not right place: unsuitable placement, not matched, inappropriate
    not safe: unsafe, at risk, unassessed, harm
    not seen: not visited
    not serious enough: threshold, level of need, no further action, ~significant harm, threshold not met, low level, below threshold
    not shared: information-sharing, share information, not informed, silo
    not sleeping: sleep, tiredness, anxiety
    not speak english: interpreters, translators, first language
    not speaking: non-verbal, selective mutism, speech delay
    not speaking english: eal, limited english, interpreter, learning english, english additional language
    not spending: underspend, underused
    not spotted: missed, overlooked, not recognised, not identified, unidentified
    not stretched: lack of challenge, most able, high expectations, underachieving
    not strong: weak, not robust, insufficiently robust
    not strong enough: insufficiently robust, not robust, weak
    not supervised: supervision, irregular, infrequent, lack of oversight
    not supported: unsupported, lack of support, insufficient support
    not sure: uncertain, unclear, unsure, lack confidence
    not taken seriously: minimised, dismissed, not believed, not responded
    not taking lead: has not taken a consistent lead, leadership
    not taking part: not engaged, participate, ~engaged
    not talking: speech and language, non-verbal, communication, language delay
    not taught: not covered, gaps in curriculum, narrow curriculum
    not tell: not informed, not shared
    not there: absent, absence, missing
    not there yet: not yet embedded, developing, further work, in progress
    not thought through: poorly planned, ill-conceived, lack of planning
    not timely: delay, late, timeliness
    not told: not informed, not shared, unaware
    not told about: not informed, not shared, unaware, notification
    not trained: lack of training, untrained, unqualified
    not true: inaccurate, false, incorrect
    not trusted: mistrust, lack of trust, distrust
    not turn up: not attend, absence, non-attendance
    not understood: lack of understanding, not fully understood, not recognised
    not up to scratch: poor quality, not good enough, below standard, inadequate
    not up to standard: below standard, not good enough, poor quality, inadequate
    not updated: out of date, not always updated, not up to
    not updated assessment: reassess, out of date, circumstances change, ~updated, ~not always updated, ~not up to
    not used: underused
    not used well: underused, not used effectively, ineffective
    not using data: lack of analysis, data not analysed, tracking underdeveloped, evaluate
    not visited: not seen, visits, infrequent
    not wanted: rejected, unwanted
    not wanted at home: rejection, relationship breakdown, homeless
    not washed: neglect, hygiene, home conditions
    not welcome: excluded, unwelcoming, isolated
    not well: ill, unwell, poor, ~not effectively
    not well enough: insufficiently, not effectively, weak
    not well run: poorly managed, weak leadership, ineffective leadership
    not work: ineffective, not effective, poor, weak
    not working together: fragmented, silo, lack of coordination, disjointed, ~ineffective, ~not effective
    not written: not recorded, recording, not always recorded
    not written down: not recorded, gaps in recording
    not yet embedded: early stages, infancy, too soon, underdeveloped, recently implemented, not yet fully, early stage, not established, inconsistent
    not yet good: requires improvement, areas for improvement, inconsistent
    notebook: workbook, individual support notebook
    notes: records, minutes, case notes
    notes late: not up to date, backlog, delay, ~recording
    nothing changes: drift, lack of progress, little progress, no change, ~stuck, not improved
    nothing happens: drift, delay, lack of progress
    nothing learned: learning from, learning culture, lessons
    notice early: quickly identify, early identification, identified early
    notice problems: quickly identify, early identification, ~identify, ~address
    notice to improve: significant improvement, serious weaknesses, category of concern
    notification: notify, alert, ~referral
    notify: notification, alert
    now and then: occasionally, sporadic, infrequent
    nowhere suitable: unsuitable accommodation, sufficiency strategy, lack of placements
    nowhere to live: homeless, homelessness, accommodation
    nrm: national referral mechanism, trafficking, slavery
    nude images: online, imagery, sexual exploitation
    nudes: online, sexual, images, exploitation
    number of: volume, proportion, rate
    number of cases: caseloads, high caseloads
    number of contacts: demand, ~volume, ~contacts, ~increase
    number skills: numeracy, mathematics, calculation
    numbers: quantity, proportion, ~data, ~performance information, ~figures, ~volume, ~mathematics
    numbers going up: rising, demand, ~increase, ~volume
    numeracy: mathematics, maths, calculation, number work
    nurse: school nurses, health visitors, ~midwives, clinicians
    nurse in care: looked-after children nurse, health assessments, ~looked after, ~care system
    nurseries: nursery schools, day care
    nursery: early years, younger children, pre-school, nursery class, childcare, ~reception
    nursery nurse: early years practitioner, nursery staff
    nursery quality: provision in nursery schools, baselines, early years
    nursery school: nursery, pre-school, early years, nursery provision
    nursery schools: quality of provision in nursery, baselines
    nursery staff: early years practitioners, early years staff
    nursery teacher: early years teacher, early years practitioner
    nurture: nurture group, nurture provision, ~emotional support, nurture approach, nurture team, nurture outreach, boxall profile
    nurture approach: nurture group, nurturing environment, nurture principles, thrive
    nurture children: nurture group, nurturing environment, emotional difficulties
    nurture curriculum: nurture group curriculum, enliven, creative partnerships
    nurture group: nurture room, nurture provision, nurture class, nurturing, boxall, ~nurture base
    nurture groups: nurture approach, boxall profile, reintegrate
    nurture impact: nurture group, lasting influence, longer-term impact, good progress
    nurture lessons: nurture group curriculum, nurture provision, enliven
    nurture outreach: outreach service, pilot, mainstream schools
    nurture parents: nurture group, parents and carers are very positive, parents are very supportive
    nurture principles: principles and practices, nurturing environment, nurture approach
    nurture room: nurture group, nurture provision, nurture base, sensory room, ~quiet room
    nurture service: nurture outreach, pilot, outreach service
    nurture staff: nurture team, well trained, passionate about the nurture approach
    nurture training: nurture team, training and coaching, attachment, thrive
    nurture works: nurture group, effectiveness of their provision, good progress, impact
    nurturing: warm
    nurturing carers: foster carers, nurturing, skilled, therapeutic
    nurturing school: nurturing environment, nurture approach, ethos
    obese: healthy eating, weight
    obey: comply, compliance, adhere
    objective: goal, aim, ~outcome, ~target
    obligation: duty, ~requirement
    observe: observation, watch, practice observations, lesson observation, visit lessons
    obstacle: barrier, hinder, hampered, difficulty, hindrance
    obvious: ~evident, ~clear, ~apparent
    occasional: ~infrequent, ~sporadic, ~sometimes
    occupational therapy: occupational therapist, therapies, sensory needs
    off school: absence, absent, not attending, attendance, ~sickness
    off sick: absence, sickness, attendance, staff absence, sickness absence, illness
    off target: below target, not met
    off the hook: lack of accountability, not challenged
    off the radar: invisible, unknown, missing education, not visible
    off the rails: challenging behaviour, anti-social behaviour, offending
    off the record: confidential, not recorded
    off the streets: diversionary, positive activities, safe
    off track: thrown off track, re-engage, drift, not meeting targets, behind
    off work: sickness absence, absence
    off-rolling: removed from roll, off roll, leave the school, ~exclusion
    off-site: alternative provision, external provider, off site
    off-site unit: alternative provision, pupil referral unit, off-site provision
    off-task: inattentive, low-level disruption, distracted, lose focus
    off-the-job training: apprenticeship, on-the-job, work-based learning
    offence: crime, offending, criminal
    offender: perpetrator, offending
    offender manager: probation, licence
    offending: crime, criminal, offences, youth offending, youth justice
    office staff: administrative, business support
    officer training: police training, frontline officers, voice of child, ~vulnerability
    officers attend: frontline officers, ~attended, ~incidents, ~police
    officers change: frequent changes in local authority officers, turnover, limiting effect
    officers keep changing: frequent changes in local authority officers, turnover, limiting effect
    officers on scene: frontline officers, body-worn, ~incidents, ~attending
    ofsted: inspectors, ~inspection
    ofsted criticise: weaknesses, areas for improvement, shortfalls, priority action
    ofsted find: inspectors found, headline findings, ~findings
    ofsted grade: overall effectiveness, inspection grade, judgement
    ofsted praise: strengths, impressive, ~positive, ~effective
    ofsted rating: overall effectiveness, inspection grade, judgement
    ofsted report: inspection report, judgement, ~findings
    ofsted said: inspectors found, headline findings, ~findings
    ofsted score: overall effectiveness, inspection grade, judgement
    ofsted visit: inspection, monitoring visit, monitoring inspection, focused visit
    ofsted warning: priority action, serious weaknesses, urgent
    often: frequently, regularly, routinely
    often enough: frequency, seen regularly, visited regularly, ~infrequent
    ok: satisfactory, adequate, acceptable
    okay: satisfactory, adequate, acceptable
    old abuse: non-recent, historical abuse, historical
    old assessment: out of date, reassess, historical, ~updated
    old buildings: premises, condition, refurbishment
    old cases: non-recent, historical, previous involvement
    old computer: electronic recording system, recording system, system does not
    old friends: friendships, maintain friendships, ~contact
    old habits: entrenched, embedded, previous practice
    old hand: experienced, long-serving
    old information: out of date, not updated, historical, ~historic
    old inspection: previous inspection, last inspection
    old plans: out of date, not updated, outdated
    old problems: legacy, long-standing, historical, enduring, entrenched, persistent
    old system: previous system, outdated, legacy
    old ways: traditional, previous practice, culture
    older boyfriend: sexual exploitation, exploitation
    older care leavers: aged 21, 25, over 21, keep in touch, care-experienced, ~leaving care
    older children: adolescents, teenagers, young people
    older kids: older children, adolescents, teenagers
    older mums: mothers, maternity
    older person: adult, older people
    older pupils: older children, secondary, upper key stage, year 6
    on and off: inconsistent, sporadic, irregular
    on bail: bail conditions, police bail, suspects
    on benefits: financial difficulties, free school meals, poverty, disadvantaged, low income, benefit
    on board: engaged, involved, committed
    on call: out of hours, emergency duty
    on drugs: substance misuse, drug misuse
    on duty: duty system, duty team
    on entry: starting point, baseline, when they start
    on file: case records, recorded, documented
    on hold: paused, delayed
    on leave: absence, sickness
    on paper: written, records, documented, compliance
    on plan too long: drift, lack of progress, long-term neglect, pre-proceedings
    on record: recorded, documented, case records
    on roll: enrolled, number on roll, pupil numbers
    on site: premises, co-located, school site
    on the brink: crisis, edge of care, breakdown
    on the decline: declining, reducing, falling
    on the dot: on time, punctual
    on the edge: edge of care, crisis, vulnerable
    on the front line: frontline, practitioners, frontline practice
    on the ground: frontline, frontline practice, operational, practitioners
    on the horizon: emerging, ~future, forthcoming
    on the increase: rising, increasing, growing
    on the job: work-based, training, employment
    on the lookout: vigilant, alert to, ~identify
    on the mend: recovery, improving
    on the move: placement moves, mobile, transient
    on the radar: known to services, identified, visible
    on the right track: positive trajectory, improving, making progress, direction of travel
    on the rise: rising, increasing, growing
    on the run: missing, absconded, go missing
    on the same page: shared understanding, common understanding, joined-up, ~consistent
    on the spectrum: asd, autism, diagnosis
    on the spot: immediate, promptly
    on the street: community, homeless, locations, extra-familial, rough sleeping, exploitation
    on the up: improving, positive trajectory, ~progress
    on the way: in progress, planned, underway
    on the whole: overall, generally, mostly
    on their own: alone, independently, unaccompanied, isolated
    on their own terms: child-led, flexible, wishes
    on time: timely, within timescales, timeliness, promptly, in time, punctual, timely way, ~prompt
    on top of: oversight, grip, ~additional
    on top of work: manageable caseloads, up to date, oversight
    on track: making progress, as expected, meeting targets
    on your own: alone, independently, isolated
    on-site: visit was conducted, remotely
    once a month: monthly, each month
    once a week: weekly, each week
    once a year: annually, annual review
    one door: single point, front door, point of access
    one front door: single point, integrated front door, mash, point of access, ~hub, ~multi-agency safeguarding hub
    one or two: small number, minority, few
    one pa: personal advisers, allocated, ~continuity
    one plan: single plan, integrated, coherent
    one size fits: tailored, bespoke, one-size-fits-all, not tailored, not adapted, not matched
    one to one: one-to-one, individual support, individual tuition
    one-off incident: single incidents, isolation, incident-led, episodic
    one-on-one: one-to-one, individual support, individual tuition, individually tailored
    one-parent family: lone parent, single parent
    one-to-one: direct work, individual support, individual tuition, one to one, individualised, ~individual, ~supervision
    ongoing assessment: follow-up, initial and ongoing assessments, ~review
    ongoing help: ongoing support, long-term intervention, ~continuing
    online: internet, social media, digital, virtual
    online abuse: internet, online, social media, digital, ~exploitation
    online lessons: remote education, remote learning, online learning, home learning
    online predator: perpetrators, online, exploitation, internet
    online safety: e-safety, internet safety, safe online, social media, ~cyberbullying
    online tracking: electronic system, tracking system, recording pupils' achievement
    only mum: mothers, fathers, non-resident, males
    open: ~transparent, ~honest, ~openness
    open cases: caseloads, open to, allocated, children in need
    open to challenge: learning culture, welcomed, scrutiny, outward-looking
    open to community: extended school, adults from the community, children's centre
    open-door: visible, ~approachable, ~accessible
    operation encompass: notifications, domestic abuse incidents
    opinion: views, wishes, voice, view, perception, ~feedback, ~perspective
    opportunities for all: all pupils, equal opportunities, equality, opportunity to take part
    optician: eye, ~dentists, optical, dental, health assessments
    optimism: optimistic, hopeful, encouraging, ~positive
    optimism about parents: over-optimistic, self-reporting, capacity to change
    optimistic: over-optimism, overly optimistic, optimism, hopeful
    options: course choice, option choices, choose subjects
    oracy: speaking and listening, spoken language, talk, ~discussion
    orchestra: ensemble, musical instrument, music tuition
    order for adoption: placement order, adoption orders, adopters
    order of teaching: sequence, logical order, build on
    ordinary: ~mainstream, ~universal, ~everyday
    ordinary class: mainstream class, mainstream lesson, main class, whole class
    ordinary school: mainstream, mainstream school, mainstream setting
    organised play: structured play, play leader, playground games, break time
    other adults: teaching assistants, support staff, learning mentors, household members, adult males, significant adults
    other areas: other local authorities, neighbouring, out of area
    other councils: other local authorities, neighbouring authorities, other authorities
    other countries: overseas, international, country of origin
    other cultures: another culture, diversity, similarities and differences, cultural
    other faiths: religious, faith, another culture, similarities and differences
    other language: learning english
    other languages: home language, bilingual, several languages, eal, interpreter
    other people's children: private fostering, fostering, ~childminder
    other professionals: external agencies, external colleagues, liaise, partner agencies, multi-agency, partners
    other religions: religious, faith, another culture, diversity, similarities and differences
    other schools: partner school, local schools, links, network, school-to-school
    other services: partner agencies, agencies, partners
    out all night: missing, missing episodes, go missing
    out and about: community, educational visits, ~activities
    out in the cold: excluded, isolated, homeless
    out in the open: transparent, disclosed, open
    out late: missing, out of hours, late at night
    out of area: distance, outside the area, far from, other local authorities, out of county, independent placement, distant placement, ~out of borough
    out of borough: out of area, distance, other local authorities
    out of care: left care, discharged, care leavers
    out of class: removed from class, internal truancy, withdrawal
    out of contact: whereabouts, missing, not in touch
    out of control: crisis, escalate, challenging behaviour, dysregulated, unruly, disorderly
    out of county: out of area, distance, other local authorities, outside the county
    out of court: out-of-court disposal, diversion
    out of danger: safe, risk reduced, protected
    out of date: not updated, not up to, not current, old, ~historic
    out of date assessment: updated assessments, not updated, reassess, ~not up to, ~not current
    out of depth: lack of experience, inexperienced, overwhelmed, lack of skills
    out of hand: escalate, challenging behaviour, crisis
    out of home: missing, go missing, removed
    out of home harm: extra-familial harm, extra-familial, contextual safeguarding
    out of hours: emergency duty, emergency duty team, edt, weekends, outside office hours, night-time
    out of lessons: internal truancy, withdrawal, removed from class
    out of money: financial pressures, deficit, section 114
    out of nowhere: unexpected, sudden, unforeseen
    out of office: out of hours, emergency duty, outside office hours
    out of office hours: out of hours, emergency duty, outside office hours
    out of order: unacceptable, inappropriate
    out of pocket: financial, expenses, payments
    out of reach: inaccessible, unavailable, barriers
    out of school: missing education, not attending, not in school, excluded, ~extra-curricular
    out of sight: invisible, hidden, not visible, not seen
    out of the blue: unexpected, sudden, unplanned
    out of the house: missing, excluded, ~community
    out of the loop: not informed, not involved, communication
    out of their depth: lack of experience, inexperienced, overwhelmed, lack of skills
    out of time: overdue, timescales, delay
    out of touch: not in touch, remote, lack of awareness
    out of trouble: diversionary, positive activities, desistance
    out of work: neet, unemployment, not in education
    out to work: employment, working parents
    out-of-court: out-of-court disposals, diversion, youth offending
    outcome: impact, ~difference
    outcome of enquiry: section 47, unsubstantiated, conference, ~outcome
    outcome of visit: headline findings, areas for improvement, ~findings
    outcomes: exam results, achievement, attainment, ~impact
    outdoor education: outdoor learning, residential visit, forest school
    outdoor learning: forest school, outdoor area, outside area
    outdoor play: outside area, outdoor area, outdoor learning, ~playground
    outing: educational visit, trip, excursion
    outreach: community, detached, engage, outreach service, outreach support, specialist support, advisory service, ~youth
    outreach teacher: outreach service, specialist practitioners
    outreach team: outreach service, mainstream schools, specialist practitioners
    outreach work: outreach service, mainstream schools, specialist practitioners
    outreach worker: outreach, youth work, detached
    outside activities: outdoor learning, extra-curricular, enrichment
    outside agencies: external agencies, partner agencies, other professionals, ~multi-agency
    outside borough: out of area, distance, other local authorities
    outside expert: external expertise, external support, consultant, ~specialist
    outside experts: external agencies, specialist practitioners
    outside harm: extra-familial harm, extra-familial, contextual safeguarding
    outside help: external support, sector-led, improvement partner, peer review, external expertise, external agencies, consultant, outside agencies
    outside helpers: external agencies, voluntary groups, external expertise
    outside professionals: external agencies, external colleagues, external expertise
    outside review: external review, peer review, requested
    outside risks: extra-familial harm, extra-familial, contextual safeguarding
    outside speaker: visitors, assembly, workshops
    outside the area: out of area, distance, neighbouring, ~other local authorities
    outside the family: extra-familial, extra-familial harm, contextual safeguarding, outside the home
    outside the home: extra-familial, contextual safeguarding, outside the family, extra-familial harm
    outside view: external scrutiny, peer review, independent, external review
    outstanding: excellent, exceptional, exemplary, impressive, grade 1, exceptionally good
    outstanding school: outstanding, good and outstanding schools
    over 21: care leavers, aged 21, 25
    over and above: additional, extra, exceed
    over and over: repeated, recurring
    over budget: overspend, deficit, financial pressures
    over stretched: high caseloads, capacity, overwhelmed
    over the phone: telephone, virtual, calls
    over the summer: holidays, summer, transition
    over the top: excessive, disproportionate
    over the weekend: out of hours, weekends, emergency duty
    over the years: over time, long-term, trend
    over time: cumulative, cumulative impact, cumulative harm, longer term, sustained, trend, ~history
    over too soon: premature, closed too early
    over worked: high caseloads, workload, overwhelmed
    over-optimistic: too generous, overgenerous, over-optimism, unrealistic
    overall effectiveness: overall judgement, overall grade, effectiveness of school
    overcome: resolve, tackle
    overcome problems: resolve, tackle, barriers, resilience
    overcrowded: housing, home conditions
    overdose: substance misuse, suicide
    overdue: late, delayed, backlog, delay, not completed, out of date
    overloaded: high caseloads, overwhelmed, workloads, capacity
    overlooked: missed, lost, invisible, not considered
    overly long: lengthy, repetitive, concise
    overnight: respite, night
    overnight stay: respite, short breaks, residential
    override consent: consent overridden, dispensed with, without consent, parental consent
    overseas: abroad, ~international, ~recruitment
    overseas recruitment: recruitment, overseas
    oversee: oversight, monitor, scrutinise
    oversight: management oversight, scrutiny, monitoring, grip, monitor, overview, ~supervision
    overspend: financial pressures, budget, deficit, ~costs
    overstretched: capacity is limited, limited resources, high caseloads, capacity, overwhelmed, workloads, workload
    oversubscribed: sufficiency of places, school admission
    overview and scrutiny: elected members, scrutiny, councillors, ~challenge
    overweight: obesity, healthy eating, weight
    overwhelmed: high caseloads, workload pressures
    overworked: high caseloads, workloads, workload pressures
    owe: debt, arrears
    own classroom: mainstream classes, main part of the school, classroom
    own curriculum: curriculum is adapted, personalised, tailored, personal plans
    own family: birth family, extended family, family network
    own front door: tenancy, independent living, own home, ~mash, ~hub
    own health: health histories, health needs, health information
    own health information: health histories, health passports
    own health records: health histories, health passports, ~health needs, ~health information
    own home: tenancy, independent living, live independently
    own language: first language, interpreters, home language
    own place: tenancy, accommodation, independent living, live independently
    own plan: personal plans, individual plan, targets
    own room: bedroom, sleeping arrangements, overcrowding
    own story: life-story, history, journey
    own strengths: self-evaluation, strengths and weaknesses, know strengths
    own up: acknowledge, honest, transparent
    own words: children's voices, views, wishes and feelings
    pa: personal adviser, pas
    pa knows: personal advisers, know young people well, trusting relationships
    pa support: personal advisers, keep in touch, ~support
    pace: speed, timeliness, momentum, quickly, urgency, ~rate
    package: package of support, support packages
    paediatrician: doctor, paediatric, clinicians, ~medicals
    paediatrics: paediatrician, hospital
    paedophile: sex offenders, sexual abuse, registered sex, perpetrators, offenders, sex offender, offender, perpetrator
    paid: payments, funded, financial
    paid by schools: schools forum, funding, commitment from the schools forum
    paid off: impact, dividends, successful, ~improved
    paid work: employment, apprenticeships, eet
    pain: injury, distress, medical
    pandemic: covid-19, coronavirus, lockdown
    panic: anxiety, crisis
    panic attack: anxiety, mental health, emotional well-being
    paper exercise: compliance, process-driven, tick box, superficial
    paper files: case records, electronic, files
    paper records: case records, files, documentation
    paper trail: records, audit trail, documentation
    paperwork: records, documents, documentation, forms, administrative, bureaucracy, ~bureaucratic
    paperwork late: overdue, not timely, delay, not up to date
    paperwork missing: incomplete, missing information, gaps in recording
    parallel investigation: joint investigation, criminal investigations, section 47, ~police
    parallel planning: contingency, twin-track, early permanence
    paramedic: ambulance
    parent: mother, father, mum, carer, mothers and fathers, ~family
    parent alcohol: alcohol misuse, parental substance misuse, drinking
    parent and child: residential, parenting assessments
    parent and toddler: stay and play, children's centre, clubs
    parent at conference: parents attend, participate, conferences, advocacy
    parent can change: capacity to change, sustain change, parental capacity
    parent cannot: parental capacity, ability
    parent carer forum: parents and carers, parent forum, parent representatives
    parent classes: courses
    parent died: bereavement, death, grief, ~loss
    parent disabled: learning disabilities, parents with, adult services
    parent governor: governing body, governors
    parent group: parenting classes, stay and play, courses, model effective parenting skills, facilitators
    parent ill: parental ill health, mental health, young carers, parental mental health, ill health
    parent in jail: prison, custody, offenders, probation
    parent support worker: family worker, learning mentors, parenting classes
    parent survey: parent view, questionnaire, parental feedback
    parental: parents, mothers, fathers
    parental conflict: domestic abuse, mediation, ~separated, ~relationships
    parental consent: consent, permission, parents agree
    parental drinking: alcohol misuse, parental substance misuse
    parental drug: parental substance misuse, drug misuse
    parental engagement: parental involvement, engage parents, partnership with parents, working with families
    parental involvement: parental engagement, involve parents, partnership with parents, family learning, participation
    parental mental health: adult mental health, mental ill health, think family
    parental mental illness: parental mental health, adult mental health, think family, ~mental health, ~mental ill health
    parenting: parents, parenting capacity, parental capacity
    parenting assessment: parental capacity, capacity to change, specialist assessments
    parenting capacity: parental capacity, capacity to change, parenting assessments
    parenting class: parenting programme, parenting course, parenting skills, family learning
    parenting course: parenting programme, parenting class, parenting skills, parent workshop
    parenting help: parenting classes, model effective parenting, support to families
    parenting lessons: parenting classes, model effective parenting skills
    parenting programme: parenting class, parenting course, parenting skills
    parenting skills: parenting capacity, parenting programme
    parents alone: lone parent, isolated, support network
    parents angry: complaint, dissatisfied, frustrated
    parents approve: parents are very supportive, very positive
    parents argue: parental conflict, domestic abuse, ~relationships
    parents as partners: partnership with parents, parental engagement, co-production
    parents at school: parental engagement, parents visit, partnership with parents
    parents at war: parental conflict, separated, dispute
    parents believe: parents report, parents say, perception
    parents blamed: strengths-based, judgemental, victim-blaming
    parents can't afford: financial difficulties, funding is secured, poverty
    parents can't pay: financial difficulties, funding is secured, poverty
    parents can't read: adult learning, literacy, family learning, interpreter
    parents change: capacity to change, sustain change, parental capacity
    parents confused: unclear, lack of clarity, jargon, communication
    parents cope: parenting capacity, parental capacity, ~struggling
    parents cross: complaint, dissatisfied, unhappy
    parents depressed: parental mental health, adult mental health, mental ill health
    parents disagree: dispute, parental conflict, challenge, tribunal
    parents don't care: not engaged, neglect, ~engage, disengaged, lack of engagement
    parents don't reply: sanction for not responding, not engaged, ~letters
    parents don't speak: interpreter, understanding of english is limited, several languages
    parents drink: alcohol misuse, parental substance misuse, substance misuse
    parents drunk: alcohol misuse, parental substance misuse
    parents feel: parents report, parents say, parents appreciate, ~views, parents told, feedback, parents' views, ~experiences, views of parents, parental feedback
    parents fighting: domestic abuse, parental conflict, domestic violence
    parents fined: sanction, penalty notice, prosecution, attendance
    parents frightened: fear, trust
    parents get jobs: qualifications, courses, employment, return to college
    parents go to college: return to college, gain qualifications, further study
    parents happy: parents positive, parents appreciate, parents supportive, parental satisfaction
    parents heard: listened to, feedback, views, parents' views
    parents help: parental involvement, parent volunteers, parental engagement
    parents help other parents: facilitators to other families, parenting classes
    parents helping parents: facilitators to other families, parenting classes
    parents ill: parental ill health, parental mental health, young carers
    parents in care: young parents, care leavers, ~parents, ~looked after, ~care system
    parents in court: proceedings, legal representation, family court, care proceedings, legal advice
    parents in prison: prison, custody, offenders
    parents informed: communication with parents, parents and carers, ~letters
    parents involved: parents and carers, participate, contribute, parents attend, ~engage
    parents kept informed: communication with parents, inform parents, report to parents
    parents know: informed, parents understand, aware
    parents learn: family learning, adult learning, courses for parents, parenting class
    parents learning: courses, qualifications, further study
    parents left out: parents not included, not consulted, not involved
    parents lie: disguised compliance, self-reporting, over-optimistic, professional curiosity
    parents like: parents appreciate, parents are supportive, parents value, parents positive
    parents listen: engage, parental engagement
    parents lose: removed, proceedings, adoption
    parents love: parents are very supportive, very positive
    parents need: parenting support, family support, support for parents
    parents need break: short breaks, respite, disabled children
    parents not bringing: attend regularly, on time, late duty, attendance
    parents not child: adult-focused, adult-centred, parents' needs
    parents not interested: not engaged, home visits, consent, ~engage
    parents not speaking: limited english, interpreter, translator, eal
    parents not told: not informed, communication with parents, consent
    parents not working: unemployment, workless, low income
    parents notice: parents report, difference it has made, better behaved
    parents on board: cooperation, ~engage, ~partnership
    parents on drugs: parental substance misuse, drug misuse, adult substance misuse, substance misuse
    parents past: parental history, history, trauma, own childhood
    parents pleased: parents are very supportive, parents appreciate, very positive
    parents punished: sanction, penalty notice, prosecution, attendance
    parents qualifications: adult learning, courses for parents, qualifications, college
    parents read plan: shared with, clear to parents, written plan
    parents refuse: no parental consent, consent, not engaged, resistant, decline, refuse, reluctant, consent refused
    parents respected: treated with respect, valued, respectful
    parents run groups: facilitators to other families, parenting classes
    parents said no: no parental consent, consent, not engaged
    parents satisfied: parents are very supportive, parents appreciate, very positive
    parents say: parents report, parents' views, parents told, parents feel
    parents say no: refuse, decline, consent
    parents see difference: difference it has made to their children, better behaved, parents report
    parents separated: separated parents, parental conflict, non-resident
    parents sick: parental mental health, ill health, young carers
    parents speak english: understanding of english is limited, interpreter, communication with parents
    parents split: parental conflict, divorce, ~separated
    parents split up: separated parents, parental conflict, separation
    parents struggling: parenting support, family support, emotional difficulties, early help
    parents study: further study, courses, qualifications, return to college
    parents support: parents are very supportive, support to families, parents and carers, parenting classes, model effective parenting
    parents support each other: facilitators to other families, parenting classes
    parents support school: parental engagement, parents are supportive, partnership with parents
    parents supported: family support, help for parents
    parents take responsibility: parental capacity, expectations, capacity to change
    parents teaching children: elective home education, family learning
    parents think: parents say, views of parents, parental opinion, parents report
    parents told: informed parents, communication with parents, parents report
    parents told ofsted: inspectors spoke, parents told, told inspectors
    parents trust: trusting relationships, confidence, parental confidence
    parents understand: clear language, jargon, parents understand what
    parents understand plan: clear to parents, parents understand, clear language
    parents unhappy: parents concerned, parental complaint, parents dissatisfied, parents frustrated
    parents value: parents particularly appreciate, very supportive
    parents want: parents' views, wishes, parental preference
    parents who can't read: literacy, adult learning, clear language
    parents who don't: resistant, disengaged, hard to reach
    parents who don't send: attend regularly, attendance, sanction, late duty
    parents who drink: alcohol misuse, parental substance misuse, substance misuse
    parents who hit: physical abuse, chastisement, physical harm
    parents who lie: disguised compliance, self-reporting, false
    parents who refuse: resistant, decline, consent, do not engage
    parents who split: separated parents, parental conflict, separation
    parents who won't: resistant, reluctant, difficult to engage
    parents who work: working parents, childcare, wraparound care
    parents with learning: learning disabilities, parents with, parenting assessments, advocacy
    parents won't agree: no parental consent, consent, not engaged
    parents won't come: home visits, family worker, not engaged, ~engage
    parents worried: parental concern, anxious
    parents' confidence: given the confidence, parenting classes, courses
    parents' english: understanding of english is limited, interpreter, courses
    parents' evening: parent consultation, parents meeting, communicate with parents
    parents' health: parental mental health, parental ill health
    parents' jobs: employment, unemployment, low income
    parents' problems: parental mental health, substance misuse, domestic abuse, parental needs
    parents' skills: parenting class, family learning, confidence of parents
    parents' views: views of parents, views, parents say, parent survey, parental feedback, parental opinion, parents report
    parents' voice: parents' views, feedback, views, participation
    parents' word: self-reporting, parental self-reporting, over-reliance
    parole: licence, probation, released
    part of class: membership of their mainstream classes, belonging, inclusion
    part of school life: integral part, embedded, ethos
    part of the group: nurture group, membership, belonging
    part-time school: part-time timetable, reduced timetable, missing education
    part-time timetable: reduced timetable, part time, reduced hours, ~alternative provision
    partial: incomplete, limited, ~part
    participate: take part, involve, contribute, engage
    participation: take part, engagement, co-production, ~contribute, ~involvement
    particular groups: specific groups of pupils, different groups, most vulnerable
    partner agencies not attending: attendance, poorly attended, strategy meetings, conferences, ~absence, ~not always attend
    partner agency: agencies, partners, ~partnership, ~health, ~police
    partner schools: networks of schools, links with other local schools, ~partnerships
    partners meet: multi-agency meetings, ~partnership, ~board
    partners sharing: information-sharing, share information, partner agencies
    partnership: multi-agency, joint, collaboration, working together, joint working, links
    partnership board: safeguarding partnership, governance, scrutiny, ~executive
    pas: personal advisers, personal advisors, ~care leavers
    pass on information: information-sharing, share information, handover, notify
    pass on knowledge: disseminate, share expertise, handover, coaching
    pass rate: attainment, qualification, success rate, achievement
    pass the buck: lack of accountability, responsibility, unclear responsibility
    pass the parcel: transfer, handover, changes of social worker
    pass to specialists: ease the transfer, intensive intervention, liaise, refer
    passed around: transfer
    passed between teams: transfer, transfer points, handover
    passed from pillar: transfer, changes of social worker, handover
    passed on: transferred, referred, forward, share, disseminate, handover
    passionate: enthusiastic, committed, motivated, dedicated, devoted
    passive: disengaged, passive listening, not involved, uninvolved
    passport: key documents, important documents, birth certificates, identification
    pastoral: pastoral care, well-being, emotional support, ~personal development, ~mentor
    pastoral care: well-being, emotional support, welfare, personal development, ~mentor
    pastoral staff: learning mentors, family worker, support staff
    pastoral support: learning mentors, emotional difficulties, nurture group
    pastoral team: learning mentors, family worker, support staff
    pat on the back: recognition, praise, celebrate
    patch up: temporary, short-term, ~resolve
    patchy: inconsistent, variable, varied, mixed, too variable, uneven, vary
    pathway plan: pathway planning, ~care leavers
    pathway plan late: pathway plans, not updated, timescales, ~reviewed, ~personal advisers
    patience: ~persistent, ~tenacious, ~calm, ~patient
    patient: ~persistent, ~tenacious, ~sensitive, ~health
    pattern: trends, themes, trend, theme
    pattern of visits: frequency, visiting patterns, ~regularly
    pause: reflect, delay, ~halt
    pay: payments, paid, financial
    pay attention: concentrate, listen, on task, ~focus
    pay attention to: focus on, ~consider, ~emphasis
    pay bills: budgeting, financial, tenancy, independence skills
    pay for: fund, subsidise, secure funding, commission, funded by
    pay for help: fund, commission
    pay for itself: cost effective, value for money
    pay for school: fees, funding, school costs
    pay for trips: financial difficulties, funding is secured, residential visit, subsidised, subsidise, funding
    pay off: impact, benefit, dividends, successful
    pay rise: retention, recruitment, financial, incentives
    pay social workers: retention, incentives, recruitment, financial
    pcc: police and crime, commissioner
    pe: physical education, sport, physical activity
    peace of mind: reassurance, assurance, confidence
    pedagogy: teaching, teaching strategies, teaching methods, teaching approach
    peer: peer group, classmate, other pupil, same age, friend, ~friends
    peer assessment: self-assessment, assess each other, assessment for learning
    peer challenge: peer review, sector-led, external scrutiny, improvement partner
    peer councils: sector-led, peer review, improvement partner
    peer mentor: buddy, peer support, mentoring, ~role model
    peer pressure: peers, influence, friends, exploitation, peer group, ~influences
    peer review: external, peer challenge, sector-led, external scrutiny
    peer support: peer mentor, buddy, support each other
    peer-on-peer abuse: child-on-child abuse, sexual harassment, harmful sexual behaviour
    penalty notice: fine, fixed penalty, legal action, sanction, ~attendance
    pending: backlog, waiting, outstanding, awaiting
    pensioner: older people, older adults
    people at the top: senior leaders, directors, leadership, corporate
    people at top: senior leaders, chief executive, ~directors
    people in charge: senior leaders, managers, leadership, governors
    people in power: senior leaders, elected members, politicians
    people skills: personal skills, social skills, relationships
    pep: personal education plan, virtual school
    peps: education plans
    percentage: proportion, per cent, rate
    perception: opinion, impression, perceive, ~view
    performance: performance management, achievement, attainment, exam results, ~data, ~progress
    performance data: management information, performance information, data, dashboards, achievement data, tracking information, exam results, raiseonline
    performance figures: performance information, data, dashboards, indicators
    performance indicator: performance information, scorecard, ~targets, ~measures
    performance management: appraisal, staff performance, performance review, hold to account, targets for staff
    performance meeting: performance clinics, performance board, data, ~challenge
    performance of groups: specific groups of pupils, performance data, most vulnerable
    performance report: performance information, data, dashboards, ~reports
    perinatal: maternal mental health, midwives, pregnant, mothers
    permanence: permanent home, permanency, long-term, matching, adoption, special guardianship, ~stability
    permanence panel: permanence planning, tracking, matching, ~permanency
    permanence tracker: tracking, permanence planning, delay, ~permanency
    permanent: permanence, long-term, substantive, ~stable
    permanent exclusion: permanently excluded, exclusion, expelled, exclusion rate
    permanent home: permanence, permanency, long-term, adoption, ~special guardianship
    permanent plan: second review, parallel planning, ~permanence
    permanent social workers: stable workforce, permanent workforce, retention, ~agency
    permanent staff: permanent workforce, stable workforce, permanent social workers, substantive
    permission: consent, authorisation, parental consent, agreement, authorise
    perpetrator: offender, abuser, alleged, ~male
    perpetrator programme: perpetrators, behaviour change, domestic abuse, ~programmes
    perpetrator work: perpetrator programmes, behaviour change, perpetrators
    perpetrators ignored: perpetrators, fathers, focus on mothers, risk posed
    perseverance: resilience, persistence, determination, sticking at, stamina
    persistent: tenacious, persistence, relentless
    persistent absence: persistently absent, poor attendance, regular absence, low attendance, severe absence
    person at the top: director, chief executive, senior leaders
    person in charge: headteacher, lead professional, ~leader, ~manager
    personal adviser: pa, pas, personal advisors, ~pathway, ~care leavers
    personal advisor: personal advisers, pas, ~care leavers
    personal assistant: short breaks, direct payments, disabled children
    personal budget: direct payment, personalised funding
    personal development: smsc, pshe, character, social and emotional, personal skills
    personal education plan: pep, virtual school, education plan, looked after
    personal growth: personal development, emotional development, self-esteem
    personal plan: individual plan, targets, personal education plan, tailored, curriculum planning
    personal skills: emotional resilience, life skills, social skills, personal development
    personal targets: targets, personal plans, individual plan
    personalised: bespoke, tailored, individualised, ~individual
    personnel: human resources, hr, ~staff
    personnel department: human resources, underperformance
    personnel support: human resources, underperformance
    persuade: ~encourage, ~engage, ~influence
    pets: animals, home conditions
    phase leader: middle leaders, year group
    philomena protocol: missing children, missing episodes, ~police
    phone: telephone, mobile, calls, devices, ~technology
    phone ban: mobile phones, behaviour policy
    phone bill: budgeting, financial
    phone call: telephone, calls, ~contact, ~conversation
    phone in: front door, ~contact, ~referral
    phone line: helpline, single point of contact, front door
    phone number: contact details, point of contact
    phone parents: telephone parents, contact home, first day calling
    phone survey: telephone survey, contacted by telephone
    phone the school: contact school, communicate, telephone
    phoned schools: telephone survey, contacted by telephone, surveyed
    phonics: early reading, letters and sounds, decode, synthetic phonics, sounds
    phonics screening: phonics, early reading, year 1
    phonics test: phonics screening, phonics, early reading
    photo: pictures, life-story
    photo book: life-story books, photos, memories
    photograph: photos, pictures, mementos
    physical abuse: assault, injuries, bruising, physical harm, chastisement
    physical abuse missed: injuries, bruising, child protection medicals, unexplained injuries, ~assault, ~physical harm
    physical disability: physical difficulties, mobility, wheelchair, disability
    physical education: pe, sport, games, physical activity
    physical harm: physical abuse, injuries, assault
    physical intervention: restraint, positive handling, use of force
    physical punishment: physical chastisement, chastisement, physical abuse
    physiotherapy: physiotherapist, therapies, mobility
    pick and choose: select, inconsistent, ~choice
    pick children: select, ~identify, criteria
    pick out: identify, select, pinpoint
    pick pupils: select pupils, identify those pupils, criteria
    pick up: identify, recognise, collected, ~spot
    pick up early: identified early, early identification, earliest opportunity, recognise
    pick up from school: collected, arrangements for collection
    pick up on: identify, recognise, alert to, notice
    pick up pieces: recovery, crisis, reactive
    pick up problems: identify, early identification, spot, screening
    pick up signs: indicators, ~identify, recognise, alert to
    picked for group: select pupils, boxall profile, identify those pupils
    picked on: bullying, name calling, teased, harassment
    picture of family: overview, holistic
    pictures online: online, imagery, internet, exploitation
    piecemeal: fragmented, ad hoc, not strategic
    pile of work: backlog, outstanding
    pillar to post: changes of social, multiple placements, transfers, ~handover
    pilot: trial, new initiative, innovative, new project, pilot project, initial phase
    pimp: sexual exploitation, trafficking, perpetrator
    pimps: sexual exploitation, perpetrators, trafficking
    pioneering: innovative, pathfinding, groundbreaking, lead the way
    place of safety: section 136, police custody, detained
    place to live: placement, accommodation, housing
    placed: placement, matched, ~accommodation
    placed abroad: placement, ~overseas, ~relatives
    placed at home: placed with parents, placement with parents, care orders
    placed together: siblings, brothers and sisters, ~together
    placed with family: connected carers, kinship, placed with parents, extended family
    placed with gran: connected carers, kinship, special guardianship
    placed with mum: placed with parents, placement with parents, care orders, reunification
    placed with parents: placement with parents, placed at home, ~reunification
    placement: place to live, where they live, ~accommodation, ~foster
    placement breakdown: disruption, placement moves, instability, placement stability, unplanned
    placement breaks down: placement breakdown, disruption, stability, unplanned
    placement fails: placement breakdown, disruption, stability, unplanned
    placement move: placement stability, placement breakdown, disruption, unplanned, moves
    placement plan: delegated authority, ~carers
    placement search: placement, commissioning, access to resources, ~sufficiency
    placement stability: placement moves, stability meetings, disruption, ~stable
    placement sufficiency: sufficiency strategy, lack of placements, shortage, placement choice
    placement team: commissioning, access to resources, placement, ~sufficiency
    places where children: places and spaces, hotspots, ~locations
    plain: ~clear, ~jargon-free, ~simple
    plain language: jargon-free, plain, jargon
    plan: planning, action plan, improvement plan, ~strategy
    plan ahead: forward planning, future planning, anticipate, contingency planning
    plan b: contingency, contingency planning, contingency plans, parallel planning
    plan changes: circumstances change, ~reviewed, ~updated
    plan for adoption: placement order, family finding, adopters, ~permanence
    plan for child: personal plans, individual plan, targets
    plan for each child: personal plans, individual plan, targets, tailored
    plan for future: permanence planning, pathway plans, long-term, aspirations
    plan for improvement: school improvement plan, action plan, actions to be taken
    plan for long term: permanence planning, long-term, ~permanence, ~sustained, ~longer-term
    plan goes wrong: contingency, contingency planning, parallel planning
    plan lessons: lesson planning, curriculum planning, teachers' planning, scheme of work
    plan not clear: well-defined, makes clear, vague, ~specific
    plan not followed: drift, not progressed, actions not, lack of progress
    plan not written: no plan, written plan, not recorded
    plan quality: smart, measurable, timescales, outcome-focused, ~specific
    plan to improve: school improvement plan, action plan, actions to be taken
    plan too vague: well-defined, vague, not identified, makes clear, ~specific
    plan unclear: well-defined, makes clear, vague, ~specific, not specific, lack clarity, lack timescales
    planning for adulthood: preparation for adulthood, pathway plans, transition, independence
    plans better: measurable, outcome-focused, timescales, ~specific
    plans end early: premature, step down, sustained change
    plans for children: care plans, children's plans, in need plans, child protection plan
    plans in writing: written plan, shared with, ~recorded
    plans not specific: lack timescales, generic, measurable, smart
    plans not updated: out of date, not updated, circumstances change, ~reviewed, ~not always updated, ~not up to
    plans too general: not specific, generic, lack clarity, lack timescales
    play a part: contribute, participate, ~involve
    play down: minimise, over-optimistic, not recognised
    play equipment: outdoor equipment, play area, climbing, ~resources
    play group: stay and play, nursery, clubs
    play nicely: social skills, peers, relationships, organised play
    play outside: outdoor play, outdoor area, physical activity
    play sessions: stay and play, therapeutic, ~parents
    play skills: social skills, turn taking
    play therapy: theraplay, therapeutic play, therapeutic intervention, art therapy
    play together: peers, organised play, relationships, siblings, social skills, peer relationships, cooperate
    play truant: truancy, absence, unauthorised absence, non-attendance
    play up: misbehave, poor behaviour, challenging behaviour
    play with children: parenting skills, stay and play, learning through play
    play with others: peers, social skills, relationships, friendship
    play with parents: stay and play, children and their parents, clubs
    playground: break time, playtime, outdoor area, outside area, lunchtime, school site
    playground behaviour: break times, organised play, play equipment, clearer expectations
    playground equipment: play equipment, break times, organised play
    playground fights: break times, organised play, behaviour, aggression
    playground games: organised play, break times, play equipment
    playgroup: pre-school, nursery, stay and play, toddler group
    playing field: school site, outdoor, sport
    playing truant: missing education, attendance
    plays alone: isolated, peers, friendship, withdrawn
    playtime: break time, breaktime, playground, lunchtime, social time
    playtimes: morning break-time, play equipment, organised play
    playworker: play leader, after-school, childcare
    pleasant: ~welcoming, ~friendly, ~positive
    pleased: ~satisfied, ~positive, ~happy
    pledge: promise, local offer, ~commitment
    plenty: ~sufficient, ~ample, ~wealth
    plenty of: sufficient, ample, wealth
    plo: public law outline, pre-proceedings, ~care proceedings
    plus points: strengths, positive features
    plus side: strengths, ~positive
    pnc: police national computer, intelligence, mash
    pocket money: savings, financial
    pockets of: some, variable, inconsistent
    point families: directs families to the provision, signposted, available locally
    point of: purpose, rationale, aim
    point of contact: front door, single point, ~hub
    point out: identify, highlight, raise
    pointed to: signposted, referred
    police: officers, constabulary, police officers, force, ~detective
    police arrive: attend incidents, frontline officers, control room, ~response
    police ask child: voice of child, spoken to, demeanour, ~officers, ~wishes and feelings, ~views
    police attend meetings: strategy meetings, conferences, attendance, police attendance
    police attitude: child-centred policing, ~officers, ~culture, ~vulnerability
    police backlog: backlog, public protection notices, investigations, ~delays
    police backlog reports: police notifications, public protection notices, backlog, prioritised
    police behaviour: voice of child, child-centred policing, ~officers, ~culture
    police called: control room, notifications, ~incidents, ~attended
    police chief: chief constable, senior officers, police leaders, senior police leaders
    police computer: police systems, flags, niche, ~markers
    police custody: detained, custody sergeants, appropriate adult, custody officers
    police delay: delay, backlog, investigations, notifications
    police domestic abuse: domestic abuse incidents, public protection notices, dash, body-worn video, ~domestic violence, ~coercive
    police force: constabulary, chief constable, ~officers
    police form: public protection notices, ppn, notifications, police referrals
    police in school: safer schools officer, schools police officer
    police interview: joint interviews, achieving best evidence, ~interviews
    police leaders: chief constable, senior officers, force
    police listen: voice of child, child's voice, demeanour, ~officers
    police national: pnc, intelligence, mash checks
    police not present: attendance, police attendance, physical presence, not attend
    police not there: attendance, police attendance, absence
    police notes: police records, public protection notices, ~recording
    police notification: public protection notices, notifications, police referrals, ppns
    police officer: officers, constable, sergeant, detective, frontline officers
    police officer in school: schools officers, safer schools, ~police
    police powers: police protection, powers of protection
    police protection: police powers, powers of protection, immediate protection
    police record: police systems, crime, ~recorded, ~markers
    police referral: public protection notices, ppn, notifications
    police report: police notifications, police referrals, public protection notices, notifications
    police response: control room, frontline officers, ~attend, ~incidents
    police see child: voice of child, spoken to, ~seen, ~officers, ~visits
    police share: information-sharing, intelligence, notifications, share information
    police skills: detectives, investigators, training, ~specialist
    police slow: delay, backlog, police notifications
    police staff: control room, civilian, investigators, ~officers
    police station: custody, police custody, detained
    police stop: stop and search, ~officers
    police supervision: sergeants, supervisory oversight, supervision, ~officers
    police supervisor: sergeants, supervision, supervisory oversight, ~inspectors
    police systems: flags, intelligence, niche, ~markers, ~records
    police take child: police protection, powers of protection, ~emergency, ~removal, ~enter care
    police team: public protection unit, detectives, ~vulnerability, ~officers
    police tell schools: operation encompass, notifications
    police told: police notifications, notify, police referrals
    police training: frontline officers, voice of child, ~vulnerability, ~trained
    police treat children: child-centred policing, voice of child, ~officers, ~vulnerability
    police unit: public protection unit, child abuse investigation, ~vulnerability
    police visit: home visits, joint visits, ~attended, ~officers
    police welfare: welfare checks, safe and well, ~officers
    policeman: police officers, police, officers
    policewoman: police officers, ~officers, police
    policy: protocols, guideline, ~procedure, ~guidance, ~approach
    political: councillors, elected members, politicians, corporate
    political support: elected members, councillors, corporate, investment
    politician: elected members, councillors, lead member, political, political support
    politicians support: elected members, political, investment, corporate
    pooled budget: joint commissioning, joint funding, ~shared
    poor: weak, inadequate, ineffective, not good enough, poorly, unsatisfactory, ~insufficient
    poor area: deprivation, disadvantaged, poverty, community
    poor attendance: persistent absence, low attendance, absence, non-attendance, irregular attendance
    poor attenders: attend regularly, attendance
    poor attitude: disengaged, poor motivation, attitudes to learning
    poor background: disadvantaged, pupil premium, deprivation, financial difficulties
    poor behaviour: misbehaviour, challenging behaviour, disruptive, unacceptable behaviour
    poor children: disadvantaged, pupil premium, free school meals, deprived, poverty
    poor communication: information-sharing, not informed, unclear, ~communication, lack of communication
    poor communication between: information-sharing, silo, lack of liaison
    poor data: data quality, inaccurate, unreliable, lack of data
    poor decision making: flawed decision, unsound, inappropriate decisions
    poor decisions: flawed decision, unsound, inappropriate decisions, weak decision-making
    poor diet: healthy eating, nutrition, obesity, neglect
    poor education: quality of education, require improvement, underachieving
    poor english: understanding of english is limited, interpreter, learning english, language skills, limited english, english additional language, literacy
    poor eyesight: visual impairment, optician, eye
    poor families: poverty, deprivation, disadvantage, low income, disadvantaged, deprived, free school meals, financial difficulties
    poor governance: weak governance, governors do not, lack of oversight, lack challenge
    poor governors: restructuring the governing body, external review, strengths and weaknesses
    poor health: ill health, health needs, unmet health
    poor home: home conditions, neglect, poverty
    poor housing: overcrowding, housing, home conditions, temporary accommodation, unsuitable accommodation, poor living conditions
    poor information sharing: information-sharing, not shared, delay, incomplete, ~sharing of information, ~exchange of information
    poor kids: disadvantaged, pupil premium, free school meals, deprivation
    poor leadership: weaknesses, lack of oversight, instability, ineffective, ~leadership, weak leadership, ineffective leadership, leadership failings
    poor managers: oversight, supervision, grip, ~management
    poor maths: mathematics, numeracy, underachieving, low attainment
    poor memory: recall, retention, working memory
    poor mental health: mental ill-health, emotional well-being, mental health difficulties
    poor morale: morale, turnover, high caseloads, instability
    poor outcomes: low attainment, adverse outcomes, negative outcomes
    poor parenting: parenting capacity, neglect, parenting skills
    poor partnership: fragmented, attendance, ~partners, ~engagement
    poor planning: weak planning, lack of planning, drift, ineffective planning, not specific, lack timescales, unclear
    poor plans: not specific, lack timescales, generic, measurable
    poor practice: weak practice, unsafe practice, shortfalls, weaker practice
    poor progress: underachieving, rate of progress, slow progress, lack of progress, underachieve, insufficient progress
    poor punctuality: lateness, late arrival, not on time
    poor pupils: disadvantaged, pupil premium, free school meals, deprivation
    poor quality: weak, low quality, not good enough, variable quality
    poor readers: weak readers, literacy, phonics, reading
    poor reading: weak readers, literacy, phonics, reading, low reading age, early reading
    poor recording: not up to date
    poor records: gaps in recording, not recorded, recording, inaccurate
    poor referrals: quality of referrals, lack of information, insufficient information, incomplete
    poor results: low attainment, standards, underachieving, attainment, low standards, underachievement, below average
    poor school: require improvement, inadequate, special measures, satisfactory
    poor speech: speech and language, communication needs, language delay
    poor spelling: spelling, literacy, writing, phonics
    poor staffing: vacancies, turnover, capacity, high caseloads
    poor supervision: supervision, not reflective, infrequent, task-focused, ~reflection, irregular supervision, infrequent supervision
    poor support: insufficient support, lack of support, inadequate support
    poor teacher: underperformance, quality of teaching, capability, human resources, ~weak
    poor teaching: weak teaching, ineffective teaching, inadequate teaching
    poor training: lack of training, inadequate training
    poor working relationships: strained, conflict, ineffective partnership
    poor writing: talk 4 writing, literacy, attainment, ~writing
    poorer children: disadvantaged, pupil premium, free school meals, deprivation
    poorer pupils: disadvantaged, pupil premium, free school meals, deprivation
    poorest: most disadvantaged, most deprived, lowest
    poorest areas: deprived, disadvantaged
    poorest children: disadvantaged, pupil premium, free school meals, deprivation, deprived
    poorest families: low income, poverty, deprivation, disadvantaged
    poorly run: weak leadership, poorly managed, ineffective management
    popular: ~well attended, ~in demand, ~oversubscribed
    pornography: online, sexual, internet
    portage: home visiting, early years support
    position of trust: designated officer, lado, allegations, ~professionals
    positive: favourable, constructive, ~good, ~encouraging
    post-16: sixth form, further education, college, 16 to 19, key stage 5
    postcode lottery: inconsistent, variable, equitable, depends on where
    postnatal depression: perinatal, maternal mental health, mothers
    potential: capability, promise, fulfil potential
    poverty: deprivation, poor, disadvantage, hardship, low income, disadvantaged, financial hardship, free school meals
    powerful: ~influential, ~effective, ~strong
    powerless: lack of influence, disempowered, voice
    ppe: protective equipment, personal protective
    ppn: public protection notices, police notifications, police referrals
    ppu: public protection unit, detectives, ~police
    practical: ~hands-on, ~practical support, ~direct
    practical advice: practical strategies, advice and support, ~consultation
    practical answers: realistic solutions, practical strategies
    practical help: practical support, financial support, hands-on
    practical work: hands-on, first-hand experience, practical activity
    practice lead: advanced practitioners, practice development, practice educators
    practice model: strengths-based, restorative, relationship-based, signs of safety, ~model, ~relational, ~systemic
    practice week: observations
    practise skills: rehearse, consolidate, repetition, ~apply
    practitioner: social worker
    praise: celebrate, appreciate, reward, encouragement, positive reinforcement, ~recognition, commended, valued, ~positive
    praise and reward: reward, celebrate, positive reinforcement
    praise children: celebrate, reward, encouragement, positive reinforcement
    praise for: strengths, positive feedback, commended, appreciated
    praise from inspectors: strengths, positive judgement, commended
    praise from parents: parents appreciate, parents positive, parental satisfaction
    praise staff: recognise, valued, celebrate, morale
    pre-birth: unborn, pregnant, antenatal, ~babies, ~midwives
    pre-birth assessment: unborn, pre-birth, pregnant
    pre-court: pre-proceedings, public law outline, plo
    pre-proceedings: public law outline, plo, letter before proceedings, ~care proceedings
    pre-proceedings delay: drift, pre-proceedings, tracker, public law outline, timescales, ~plo, ~letter before proceedings
    pre-school: nursery, early years, playgroup, under 5
    pre-teen: older children, upper key stage, adolescents
    precise: specific, accurate, exact, well-defined, ~clear
    predict: ~anticipate, ~forecast
    predicted grades: targets, expected progress, attainment
    prefer: ~wishes, ~choice
    pregnancy: pregnant, unborn, pre-birth, antenatal, maternity, ~midwives
    pregnant: pregnancy, unborn, pre-birth, antenatal, maternity, ~midwives
    pregnant girl: pregnancy, teenage, young parents, pre-birth
    pregnant teenager: teenage, young parents, pregnant
    prejudice: discrimination, racism, stereotype, intolerance
    premises: building, school site, ~environment
    preparation for adulthood: adult life, independent living, transition to adulthood
    prepare: preparation, ready, readiness
    prepare for move: transition, introductions, preparation, ~planned
    prepare to leave: preparation for adulthood, independence skills, readiness
    prepared for life: preparation for adulthood, independence skills, independent living, ~lifelong, ~enduring
    preschool: nursery, early years, day care
    prescription: free prescriptions, ~medication
    presentation: neat, handwriting, standard of presentation
    press coverage: media, high-profile
    pressure: stress, workload, ~demand, ~strain
    pressure on schools: hold to account, demand, ~challenge, ~workload
    pretend: disguised compliance
    pretending to change: disguised compliance
    prevalence: proportion, rate, ~volume
    prevent: prevention, preventative, ~avoid, ~reduce, ~stop
    prevent duty: radicalisation, extremist
    prevent family breakdown: edge of care, intensive support, remain at home, prevent, ~separation, ~divorce
    prevent referral: radicalisation, channel, prevent, ~extremism
    preventative: early help, prevention, early intervention, diversionary
    preventing care: edge of care, intensive support, remain at home, prevention
    preventing exclusion: risk of exclusion, reduce exclusion, nurture group
    prevention: preventative, prevent, early intervention, early help
    previous findings: since the last, last inspection, areas for improvement
    previous inspection: last inspection, section 5, predecessor report, recent inspection
    previous visit: last inspection, previous inspection, last focused visit
    primary heads: headteachers, primary schools, school leaders
    primary school: primary, infant, junior, key stage 1, key stage 2
    principal: headteacher, head of school, college leader
    principal social worker: practice development, practice standards
    prior learning: previous knowledge, what pupils know, starting point, build on
    prioritise: priority, triage, rag, prioritisation, urgency
    priority: prioritise, key issue, ~urgent, ~important
    priority action: serious weaknesses, systemic failures
    prison: custody, imprisoned, custodial, ~offenders
    prison care leavers: custody, released, resettlement, care leavers, care-experienced, ~leaving care
    prison education: offender learning, secure setting, young offender
    prison leaver: released, licence, probation, custody
    prison officer: prison, custody
    prison release: released, licence, probation, custody
    privacy: confidential, private, confidentiality
    private: confidential, privately, ~in private
    private care homes: independent providers, commissioned, residential, ~children's home, ~residential care
    private children's homes: independent providers, commissioned, residential, ~residential home, ~residential care
    private fostering: privately fostered, private fostering arrangements
    private law: family court, parental conflict, ~separated, ~court
    private providers: independent providers, commissioned, ~market, ~contract
    private school: independent school, fee paying, ~independent provider
    privately fostered: private fostering
    proactive: anticipate, preventative, take initiative, ~early
    probation: nps, crc, offender management, community rehabilitation, ~licence
    probation check: domestic abuse checks, safeguarding checks, probation practitioners
    problem: shortfall, weakness, difficulty, issue, barrier, ~challenge, ~concern
    problem child: challenging behaviour, emotional difficulties, complex needs
    problem families: supporting families, troubled families, complex needs, early help
    problem pupils: challenging behaviour, emotional difficulties, complex children
    problem solving: mathematical reasoning, solve problems, ~investigate
    problem solving court: family drug, alcohol court, substance misuse, ~mathematical reasoning
    problems at home: family difficulties, domestic abuse, neglect, family circumstances
    procedure: policy, protocols, guidance
    proceedings: care proceedings, court, legal proceedings
    professional: practitioner, ~multi-agency
    professional advice: consultation, advice and guidance, advice line
    professional curiosity: curious, inquisitive, curiosity, ~critical challenge
    professional development: training, learning and development, career progression, learning, cpd, staff training, coaching, ~development
    professional judgement: analysis, decision-making, rationale, ~evidence
    professionals meeting: multi-agency meeting, team around
    professionals talk: information-sharing, professionals meetings, ~communication
    profit: independent providers, commissioning, ~market, ~costs
    programme: scheme, course, intervention, project, ~initiative
    progress: move forward, advance, make progress, achievement, learning gains, improvement, ~development
    progress check: tracking, review pupil progress, check progress, monitoring
    progress data: tracking information, performance data, tracking, pupils' achievement
    progress from start: starting points, baseline, rate of progress
    progress meetings: review pupil progress, hold teachers to account, meet regularly
    progress of groups: different groups of pupils, specific groups of pupils, analyse, evaluate
    progress of plan: tracked, drift, ~reviewed, ~progressed
    progress of pupils: pupils' progress, rate of progress, tracking
    progress over year: rate of progress, pupils' progress, over time
    progress report: pupils' progress, ~report, ~information
    progress since: since the last, areas for improvement, pace, ~improved
    progress too slow: rate of progress, underachieving, pace, drift
    progress tracking: tracking system, tracking information, recording pupils' achievement
    project: initiative, scheme, pilot, ~programme
    promise: pledge, ~commitment, ~offer
    promising: encouraging, hold promise, positive signs, early indicators
    promote: ~encourage, ~champion, ~support
    promote equality: equality, diversity, equal opportunities, all pupils
    prompt: swift, timely, quick, immediate, without delay
    proof: verified, demonstrate, show, ~evidence
    proof it works: evidence of impact
    proof of: evidence, demonstrate, verify
    proof that: evidence, demonstrate, impact
    properly: ~effectively, ~sufficiently, ~robustly, ~thoroughly
    proportionate: right level, balanced
    pros and cons: strengths and weaknesses, strengths, areas for improvement, advantages, benefits
    prosecute: prosecution, conviction, charge
    prosecute parents: prosecution, sanction, attendance
    prosecution: crown prosecution
    prostitution: sexual exploitation, trafficking, ~exploited
    protect: safeguard, keep safe, protection, ~safety
    protect a child: immediate protection, keep safe, ~safeguard, ~protective
    protect budget: investment, financial, priority, ~protected
    protect from gangs: gangs, criminal exploitation, safety planning, disruption
    protected characteristics: equality, gender, race
    protection: safeguarding, safety
    protection plan: child protection plan, child protection planning, ~core groups
    protective factor: strengths, safety
    protective parent: mothers, victims, ability to protect, ~protective
    protocol: procedure, policy, agreement
    proud: pride, enthusiastic, passionate, celebrate, proud of school
    proud of: pride, celebrate, achievements
    proud to work: proud, enjoy working, morale, valued
    prove: demonstrate, evidence
    prove impact: demonstrable impact, evidence impact, evaluate
    prove it: demonstrable impact, gathering evidence, evaluate
    prove it works: evidence of impact, evaluate, demonstrable impact, measure impact
    prove that: demonstrate, evidence, impact
    pru: pupil referral unit, alternative provision, short stay school
    pshe: personal social health, personal development, life skills, relationships education, sex education
    pshe lessons: personal and social, seal, relationships education, life skills
    psw: principal social worker, practice development
    psychiatric ward: psychiatric, tier 4, inpatient
    psychiatrist: psychiatric, psychiatry, camhs, mental health
    psychologist: psychological, clinical psychologist, psychology, therapists, educational psychologist, ~camhs
    pub: alcohol, locations, licensed premises
    public law: public law outline, plo, pre-proceedings, care proceedings
    public law outline: plo, pre-proceedings, letters before proceedings, ~care proceedings
    public protection: mappa, police notifications, registered sex, offenders
    public protection notice: ppn, police notifications, police referrals, ~mappa, ~registered sex
    published: website, made public
    pull out: withdraw, cease
    pull together: collaborate, joined-up, teamwork, coordinate, cohesive
    pull up: challenge, ~improve, raise
    punched: physical abuse, assaults, injuries
    punctual: on time, lateness, arrive promptly, late arrival, ~attendance
    punctuality: late duty
    punish: exclusion
    punish parents: sanction, penalty notice, prosecution, attendance
    punishment: sanction, consequence, detention, penalty, ~isolation
    pupil: child, student, learner, ~young person
    pupil database: electronic information systems, electronic system, tracking
    pupil groups: different groups of pupils, specific groups of pupils, ~vulnerable
    pupil leaders: school council, prefect, ambassador
    pupil mobility: mobile pupils, high mobility, join mid-year, turnover of pupils
    pupil passport: one-page profile, individual education plan, personal plan
    pupil premium: disadvantaged, free school meals, premium funding, additional funding
    pupil progress meeting: progress review, review progress, hold to account
    pupil referral unit: pru, alternative provision, short stay school, referral unit
    pupil tracking: tracking system, individual pupils' progress, tracking information
    pupil voice: pupils' views, school council, views of pupils, listened to, children's voice
    pupils appreciate: pupils say they appreciate, happy, ~value
    pupils enjoy: enjoy attending, enjoy school, enthusiastic, positive attitudes
    pupils from abroad: minority ethnic backgrounds, learning english, several languages
    pupils happy: happy at school, pupils enjoyed, pupils say
    pupils in care: virtual school, children in care, personal education plans, ~looked after, ~care system
    pupils like: pupils enjoyed, pupils appreciate, enjoy
    pupils say: pupils' views, pupils told, pupils report, views of pupils, children say
    pupils talk: pupils say, speaking and listening, ~discussion
    pupils' opinions: pupils say, views of pupils, pupil voice
    pupils' progress: tracking, rate of progress, attainment, review pupil progress
    pupils' targets: targets, personal plans, expectations for the attainment, next steps
    pupils' views: pupils say, listened to, pupil voice
    pupils' work: work in books, workbooks, exercise books, work scrutiny, ~standard of work
    purposeful: productive, clear purpose
    push: ~drive, ~challenge, ~promote, ~impetus
    push and pull: reasons for, ~missing
    push around: bullying, intimidation, physical aggression
    push back: challenge, resist, dispute
    push for: advocate, drive, escalate, challenge
    push out: off-rolling, exclusion, permanent exclusion, excluded
    push schools: rigour of challenge, driving improvement, ~challenge
    push too hard: pressure, stress, overwhelmed
    pushed around: bullying, intimidation, aggression
    put children first: child-centred, child-focused, best interests, centre of
    put hand up: ask questions, participate, ~questioning
    put in isolation: internal exclusion, isolation room, removal from class
    put in touch: directs families, first contact, signposted, liaise
    put into practice: use strategies, implement, ~apply
    put into words: articulate, express, communicate
    put right: rectify, remedy, address, resolve
    put right quickly: swiftly address, rectify, remedial, immediate action
    put simply: plain, concise, jargon-free
    put to use: put into practice, apply, ~strategies
    putting things right: effective action, tackle, areas requiring improvement, ~address
    qa: quality assurance, audits, moderation
    qualification: accreditation, certificate, gcse, award, diploma, ~course
    qualified: experienced, social work qualified
    quality: standard, high-quality, excellence, ~effectiveness
    quality assurance: audit, monitoring, moderation, oversight, scrutiny, checking quality, ~performance management
    quality assurance framework: audits, audit activity, moderation, learning loop, ~monitoring, ~oversight
    quality check: quality assurance, audits, moderation, dip sampling
    quality education: access to a good quality of education, quality of education
    quality of life: outcomes, life chances, ~experiences
    quality of plans: smart, measurable, timescales, outcome-focused, ~specific
    quality of practice: practice standards, audits, inconsistent, quality assurance
    quality of recording: case records, up to date, ~recording
    quality of referrals: referral form, comprehensive, insufficient information, ~detailed
    quality of school: overall effectiveness, quality of education, judgement
    quality of supervision: reflective, supervision records, ~challenge, ~direction
    quality of teaching: teaching and learning, teaching practice, effective teaching, quality of education
    quantity not quality: compliance, ~process, ~performance, ~quality
    quarantine: self-isolation, shielding, lockdown
    quarrel: conflict, relationships, disagreement, friendship, argument, dispute
    quarterly: ~regular, ~monthly
    question decisions: challenge, critical challenge, escalate, scrutiny
    questioning: ask questions, probing questions, check understanding, ~discussion
    questionnaire: survey, feedback, feedback form, views
    questionnaire about child: sdq, strengths and difficulties, boxall profile
    questions not asked: professional curiosity, curious, explored, ~challenge
    queue: waiting list, backlog
    quick: swift, timely, rapid, fast, pace, timely way, ~prompt
    quick enough: quickly enough, pace, timely, soon enough, timeliness
    quick fix: short-term, temporary, not sustained, superficial
    quick help: timely support, prompt response, right time, promptly
    quick help for families: multi-agency meetings, realistic solutions, early help, quickly
    quick learner: most able, more able, rapid progress
    quick learners: most able, rate of learning, talented
    quick response: responded swiftly, swift, ~prompt
    quicker: swifter, pace, timelier
    quickly: promptly, swiftly, timely, rapidly, without delay, pace, ~immediately
    quiet: ~calm, ~withdrawn, ~shy
    quiet children: withdrawn, shy, overlooked, passive
    quiet pupils: passive, withdrawn, shy, overlooked
    quiet room: calm space, sensory room, safe space, nurture room
    quit: leave, turnover, retention
    quit course: drop out, non-completion, retention, withdraw
    quit drugs: substance misuse, abstain, recovery, treatment
    quit job: leave, turnover, retention, resign
    quit school: drop out, leave early, neet, disengage
    quit smoking: smoking, healthy lifestyle, smoking cessation
    quiz: retrieval practice, recall, low stakes
    race: ethnicity, racial, racism, ethnic, black, heritage
    race equality: equality, ethnicity, minority ethnic, diversity
    racial inequality: disproportionality, anti-racist, ethnicity, diverse
    racism: anti-racist, discrimination, racial, ethnicity, inequality, racist, prejudice, discriminatory
    racist: racism, anti-racist, discrimination, racial, discriminatory, prejudice
    racist name: racist, racism, discrimination, bullying
    radicalisation: extremist, channel, prevent duty, terrorism, ~prevent
    radicalised: radicalisation, extremism, ~prevent
    rag rating: red amber green, traffic light, progress rating
    raise a child: parenting, care for, parenting skills
    raise achievement: improve attainment, standards, overall target
    raise aspirations: aspiration, ambition, high expectations, role models
    raise attendance: improve attendance, attendance and punctuality, ~initiatives
    raise awareness: training, awareness-raising, briefings, campaign
    raise concerns: escalate, challenge, escalation
    raise issues: raise concerns, escalate, challenge
    raise money: fundraising, charity, funding
    raise questions: challenge, query, scrutiny
    raise standards: improve standards, drive improvement, raise achievement, higher attainment
    raise the alarm: refer, alert, raise concerns, whistleblowing, notify
    raise the bar: high expectations, raise standards, ambition
    raised in care: care leavers, care-experienced
    raising attainment: raising achievement, standards, rate of progress
    ran away: missing, go missing, missing from home, missing episodes
    random: ~ad hoc, ~inconsistent, ~sample
    randomly: selected randomly, sample
    range of subjects: broad curriculum, broad and balanced, curriculum breadth
    rape: sexual assault, sexual violence, sexual abuse, sarc
    rapid: swift, fast, quick, accelerated
    rapid progress: accelerated progress, swift progress, fast improvement, rate of progress
    rapid reviews: serious incidents, practice reviews, serious case review, ~learning
    rapport: trusting relationships, bond, relationship, trusting relationship
    rarely: infrequent, seldom, not often, few
    rate of learning: rapid, rate of progress, pace
    rate of progress: rate of learning, pace of progress, speed of improvement, progress made
    rating: grade, judgement, judged
    rationale: reason, why
    rats: home conditions, neglect
    re-engage: engage again, back on track, reintegrate
    re-referral: repeat referrals, ~step down
    reach: ~engage, ~access, ~achieve
    reach families: engage, hard to reach, outreach, ~access
    reach potential: fulfil potential, achieve their best, do their best
    reach same level: catch up with their peers, close the gap, standards
    react: ~respond, ~reactive, ~response
    reaction: ~response, ~impact
    reactive: incident-led, responding to crisis, not proactive, crisis driven, ~respond
    read: reader, phonics, early reading, literacy, read fluently
    reader: reading, literacy, books
    reading age: reading level, weak readers, standardised test
    reading and writing: literacy, english, talk 4 writing, basic skills, reading, ~writing
    reading at home: reading, home learning, books, ~parents
    reading books: decodable books, reading scheme, phonics, texts, ~library
    reading comprehension: inference, understand text, guided reading
    reading for pleasure: love of reading, read widely, enjoy reading, library
    reading help: reading recovery, reading intervention, weak readers, one-to-one reading
    reading level: reading age, attainment, reading
    reading problems: reading, dyslexia, literacy difficulties, weak readers
    reading records: case records, histories, ~records
    reading skills: reading, literacy, phonics, english
    reading test: reading age, national tests, ~assessment
    reading to adults: reading, one-to-one, volunteer
    ready: prepared, readiness, preparation
    ready for adult life: preparation for adulthood, independence skills, readiness, independent living
    ready for school: school readiness, prepared for school, ready to learn, starting school
    ready for work: employment, apprenticeships, work experience, training
    ready to learn: available to learn, settled, attitudes to learning, school readiness, ~engage
    ready to leave: readiness, prepared, preparation, independent living
    real change: tangible, positive change, real difference, sustained
    real difference: tangible, positive difference, impact, improve outcomes
    real impact: demonstrable impact, sustained, ~evidence
    real improvement: significant improvements, sustained, ~demonstrable
    real life: first-hand experience, real-life context
    real world: real life experience, real-life context, first-hand, ~practical
    realise: ~recognise, ~understand, ~aware
    realistic: sensible, ~achievable
    reason: rationale, why, explanation
    reason for running: push and pull, return home interviews, reasons for, missing
    reasonable: ~proportionate, ~appropriate, ~satisfactory
    reasonable adjustment: adapt, ~accessible, ~equality
    reasons for behaviour: understand behaviour, causes of behaviour, triggers, behaviour as communication
    reasons for moves: placement moves, placement breakdown, disruption, unplanned
    reasons for underachievement: underachieving, evaluate the reasons, barriers to learning
    reasons in care: life-story work, enter care, rationale, ~looked after, ~care system
    reasons why: causes, evaluate the reasons, rationale
    reassess: updated assessments, circumstances change, ~review
    reassure: ~assurance, ~confidence
    rebuild: repair, restore, recovery
    rebuild trust: restorative, repair relationships, trusting relationships
    recall: licence, prison, probation
    recently appointed: newly appointed, interim
    reception: reception class, early years, foundation stage, first year
    reception children: reception aged children, early years, starting school
    reception class: reception, early years, foundation stage, four-year-olds
    reception pupils: reception aged children, early years, starting school
    reception year: reception aged children, early years, starting school
    receptionist: office staff, administrative staff
    recess: break time, playtime, playground
    recipe for success: effective practice, success factors, strengths
    recognise: acknowledge, spot, be aware, ~identify
    recognise feelings: recognise and notice their sensations, emotions, ~regulation
    recommendation: areas for improvement, advice, area for improvement, action point
    record: case records, recording, written, document, case notes, documentation, ~files
    record achievement: recording pupils' achievement, electronic system, tracking, electronic information systems, pupils' achievement
    record incidents: behaviour log, incident log, log incidents, record keeping
    record keeping: records, documentation, case notes
    record progress: tracking, recording system, progress record, assessment record
    recording: case recording, written
    records late: not up to date, backlog, delay, ~recording
    recover: ~recovery, ~restore, ~resilience
    recovery: catch-up, restore, rebuild, therapeutic
    recruit: recruitment, appoint, hire, ~attract, ~employ
    recruitment: recruit, retention, ~vacancies
    recruitment crisis: vacancies, recruitment and retention, shortage, ~agency
    recurrent removal: mothers, pre-birth, pregnancies, ~repeat, ~pause
    red amber green: rag rating, amber indicates, red, rag, prioritise, triage, ~rating
    red flag: alert, indicators, risk factors, warning signs
    reduce: decrease, lower, decline, fewer, minimise, cut, reduction
    reduce exclusions: risk of exclusion, prevent exclusion, exclusion
    reduced timetable: part-time timetable, reduced hours, part time education
    reducing parental conflict: parental conflict, mediation, ~relationships, ~separated, ~domestic abuse
    reduction: decrease, reduce, fewer, decline
    refer: referral, signpost, ~request for support, ~contact
    referral: refer, contact, notification, referrers, ~request, ~front door
    referral between agencies: referral, signposted, ~pathway
    referral form: marf, multi-agency referral, quality of referrals
    referral lost: overlooked, not progressed, delay
    referral outcome: feedback, informed of, no further action, ~referrers
    referral quality: quality of referrals, referral form, comprehensive, insufficient information
    referral route: access to service, referral process, refer, ~criteria, ~pathway
    referral unit: pupil referral unit, alternative provision
    referrals back: re-referrals, repeat referrals
    referrals from police: public protection notices, police notifications, ppns, police referrals
    referrals from schools: designated safeguarding lead, quality of referrals, ~education, ~schools
    referrals go up: increase in referrals, demand, rising, ~volume
    referrals rise: increase in referrals, demand, rising, ~volume
    reflect: reflective, reflection, think
    reflect on work: reflective, supervision, group supervision
    reflection: reflective, learning
    reflective: self-evaluation, thoughtful, learning culture
    reflective supervision: reflection, reflective, supervision
    refuge: domestic abuse, victims, ~accommodation
    refugee: asylum, unaccompanied, asylum-seeking, asylum seeker, new arrival
    refuse help: decline, resistant, reluctant, difficult to engage, not engaged, no consent, reluctant to engage, ~consent
    refuse school: school refusal, school avoidance, emotionally based, non-attendance
    refuse to work: disengaged, reluctant, challenging behaviour, motivation
    refused: declined, refusal, rejected, unwilling, ~no further action
    refused by camhs: criteria, threshold, rejected referrals, camhs
    refusing school: anxiety, attendance
    regional director: senior official, regional, ofsted director
    register with doctor: registered, gps, dentists
    registered home: registered, regulated, children's homes
    regular: frequent, regularly, ~consistent, ~routine
    regular attendance: attend regularly, good attendance, high attendance, improve attendance
    regular class: mainstream classes, main part of the school, reintegrate
    regular visits: visited regularly, frequency, statutory visits, seen regularly
    regularly: frequently, routinely, often, weekly, monthly
    regulation: rules, statutory, guidance
    regulation 24: connected carers, temporary approval, kinship
    rehab: treatment, substance misuse, detox
    rehabilitate: probation, resettlement
    reinspection: next inspection, since the last, ~monitoring
    reintegrate: return to school, return to mainstream, back into class, transition
    reintegration: mainstream, main part of the school, ~return
    reject: declined, refuse, no further action
    rejoin: reintegrate, mainstream, ~return
    rejoin class: reintegrate, mainstream classes, main part of the school
    relational practice: relationship-based, restorative, strengths-based
    relationship: bond, rapport, trusting relationships, ~connections, ~engagement, ~partnership
    relationship with adults: significant adult, trusted adult, attachment, positive relationships
    relationship with council: relationships with officers, local authority relationship
    relationship-based: restorative, strengths-based, trusting relationships, ~relational
    relationships education: rse, sex education, pshe, healthy relationships
    relative: family members, extended family, wider family, kinship, connected carers, family network
    relaxed: calm, comfortable, settled
    release from prison: released, licence, probation
    relentless: tenacious, persistent, determined
    reliable: consistent, robust, dependable, accurate, ~trusted
    relief staff: agency staff, temporary, cover
    religion: religious, faith, cultural, belief, mosque, ~religious education
    religious: religion, faith, cultural, belief
    religious education: religion, faith, beliefs
    reluctant: resistant, unwilling, hesitant, difficult to engage
    rely: reliance, depend, reliant
    rely on: reliance, depend, over-reliance
    rely too much: over-reliance, over-reliant
    remand: custody, detained, secure, ~court
    remarkable: exceptional, striking, impressive
    remember: recall, retain, long-term memory, revisit, memory
    remember strategies: individual support notebook, recall, put into practice, use strategies
    remember what learnt: notebooks, remember the strategies, put into practice
    remember what they learned: notebooks, remember the strategies, put into practice
    remind: ~prompt, ~reinforce, alerts, ~follow up
    remote: virtual, remotely, online, video
    remote education: remote learning, online learning, home learning, virtual lessons
    remote working: remotely, virtual, hybrid, home working
    removal: removed, enter care
    remove at birth: unborn, pre-birth, removal, new-born, care proceedings
    remove child: removal, enter care, proceedings, police protection
    removed: removal, enter care, ~separated
    removed from class: internal exclusion, removal, isolation room, sanction
    removed from roll: off-rolling, off roll, deregistered, missing education
    rent: ~tenancy, ~housing, ~debt
    reoffending: offending, youth offending, probation, rehabilitation
    reorganisation: restructure, redesign, transformation
    reorganise: restructure, reorganisation, redesign, reconfigured, new structure, changes in staffing
    reorganise governors: restructuring the governing body, external review
    repair relationships: restorative, mediation, rebuild, relationship
    repeat: again, re-referral
    repeat abuse: repeat, cumulative harm, re-referrals, repeat victims
    repeat contact: repeat referrals, re-referrals, cumulative, history
    repeat mistakes: recurring, learning not embedded, repeated
    repeat plans: repeat, subsequent, sustained change, cumulative
    repeat referral: re-referrals, repeat contacts, cumulative, history
    repeat removals: recurrent, mothers, pregnancies, ~pause
    repetitive: lengthy, duplication, repeated
    replace: ~substitute, ~recruit, ~new
    replace governors: restructuring the governing body, external review, interim executive
    reply: response, ~respond, feedback
    report: inspection report, ~findings, ~letter, ~record
    report a worry: referral, refer, contact, notification, ~concern
    report abuse: disclosure, allegations, referral, victims, ~notify
    report teacher: designated officer, lado, allegations
    report to police: crime, notifications, disclose
    reports to governors: reporting pupil progress, more information, governing body
    reports to leaders: performance reports, performance information, dashboards
    reports wrong: inaccurate, data, unreliable
    request: ~ask, ~seek, ~referral
    request for plan: ehc needs assessment, statutory assessment, submit request, ehc plan
    requires improvement: ri, satisfactory, not yet good
    requires improvement school: judged to require improvement, monitoring inspection, section 8
    rescue: ~immediate protection, ~crisis, ~intervene
    research: evidence-based, evidence-informed, study, latest research, ~findings
    resettle: custody, released, transition
    residential: children's home, residential home, overnight visit, residential visit, trip, ~placement
    residential care: children's home, residential home, residential, ~placement
    residential school: residential special school, residential provision
    residents: community, local people
    resign: leave, turnover
    resilience: resilient, cope, emotional resilience, perseverance, bounce back, robust, ~self-esteem, ~strength, ~determined
    resistant: reluctant, difficult to engage, ~unwilling
    resolve: ~address, ~solution, ~tackle, ~rectify
    resource base: resourced provision, specialist resource, specialist unit, additionally resourced provision, ~unit
    resources: funding, investment, equipment, materials, ~staffing
    respect: respectful, valued, tolerance, courtesy, courteous
    respect for others: similarities and differences, tolerance, equality, diversity
    respect others: similarities and differences, respect, tolerance, equality, diversity
    respectful: respect
    respite: short breaks, break, short break, break for carers, ~family support
    respite care: short breaks, respite, overnight, disabled children
    respond: ~response, ~act, ~reply
    respond quickly: responded swiftly, swift, ~prompt, ~timely, prompt response, swift response, timely response, responsive
    respond slowly: delay, slow response, not timely
    respond to marking: act on feedback, correct mistakes, improve work, marking
    respond to recommendations: act on recommendations, address recommendations, since last inspection
    respond well: responsive, effective response, swift
    responding to help: starting to respond, intervention strategies, ~progress
    response: ~respond, ~action taken, ~reply
    response officers: frontline officers, police officers, ~attended
    responsible: accountable, in charge, ownership, duty
    rest of school: across the school, wider use, main part of the school
    restless: attention deficit, concentrate, adhd, fidget, hyperactivity
    restorative: strengths-based, relationship-based, practice model, restorative approach, restorative practice, restorative justice, conflict resolution, ~relational
    restrain: deprivation of liberty
    restraining order: non-molestation, protection orders, prevention orders
    restraint: physical intervention, positive handling, restrictive, use of force
    restrict: limit, constrain, ~reduce, narrow
    restructure: reorganisation, redesign, transformation, reconfigured, reorganise, new structure, changes in staffing
    result of inspection: overall effectiveness, judgement, inspection grade, outcomes of the school inspections
    results: attainment, achievement, examination results, test results, ~outcomes
    retention: retain, turnover, recruitment and retention, workforce stability, stay on course, keep staff, drop out, staff leaving, ~recruitment, ~stability
    retention bonus: retention, incentives, financial, recruitment
    retrieval practice: recall, quiz, revisit, remember
    return: ~go back, ~reunification, ~re-referral
    return home: reunification, return to live, living at home
    return home interview: return interviews, missing episodes, missing children
    return interview: return home interviews
    return talk: return home interviews, return interviews
    return to class: reintegrate, back in class, mainstream class
    return to lessons: reintegrate, main lessons, mainstream classes
    return to parents: reunification, return home, placed with parents, return to live
    return to school: reintegrate, come back, attend again
    return visit: monitoring visit, monitoring inspection, follow-up, re-inspection
    returned to care: re-enter, placement breakdown, reunification
    reunification: return to live, ~return home, ~placed with parents
    reunify: reunification, return home, return to live
    reunite: reunification, return to live, ~return home
    review: evaluate, revisit, reassess, check, reconsider, ~monitor
    review after death: rapid review, practice reviews, serious case review
    review chair: independent reviewing officers, iro, children's reviews
    review for children in care: children's reviews, independent reviewing officers, iro, looked after, ~looked after children, ~children looked after
    review health: review health assessments, health assessments, health needs
    review of governance: external review, governing body review, restructuring governors
    review of governors: external review, restructuring the governing body
    review plan: review meetings, ~reviewed, ~updated
    reviewing officer: iro, independent reviewing officer
    reviews late: children's reviews, timescales, delay, ~timely
    reviews on time: children's reviews, timescales, ~statutory, ~timely, ~within timescales
    reviews with children: children's reviews, participate, contribute, ~attend
    revision: exam preparation, revisit
    revision classes: additional lessons, catch up, exam preparation
    revisit: review, reassess, recap, revise, recall, retrieval practice
    revoke: discharge
    revolving door: re-referrals, step up, stepped down, ~repeat
    reward: praise, incentive, celebrate, merit, ~recognition
    rhyme: song, story, nursery rhyme, phonics
    ri: requires improvement, not yet good, ~satisfactory
    rich and poor: disadvantaged, gap, equality, deprivation, pupil premium, inequality, disadvantage
    right action: effective action, decisive actions, tackle
    right and wrong: choices, moral, ~consequences, ~responsible
    right away: immediately, promptly, without delay, swiftly
    right carers: matching, well matched, skilled, foster carers
    right choices: make real choices, ~consequences, ~responsible
    right direction: positive trajectory, direction of travel, improving
    right family: matching, adopters, family finding
    right from the start: outset, beginning, ~early, earliest opportunity
    right from wrong: choices, moral, ~consequences, ~responsible
    right help: right support, appropriate support, needs are met
    right home: matching, well matched, suitable, stable homes
    right people there: attended by, well attended, relevant professionals, attendance
    right placement: matching, well matched, suitable, ~needs
    right service: right level, appropriate support, matched, right time
    right team: specialist, transfer, dedicated team
    right time: earliest opportunity, timely, promptly
    rights of care leavers: entitlements, local offer, care-experienced, ~rights, ~leaving care
    rigorous: robust, thorough, rigour, systematic
    rigour: rigorous, robust, thorough, ~challenge
    ring parents: telephone parents, contact home, first day calling
    ring schools: telephone survey, contacted by telephone
    ring up: telephone, calls, ~contact
    rise in: increase, growth, higher
    rising need: trend, growing, demand, ~increase
    rising numbers: trend, growing, demand, ~increase, increasing numbers, higher volume
    risk: danger, risk of harm, ~harm, ~vulnerability
    risk analysis: risk assessment, analysis, impact of risk, dash
    risk assessment: assess risk, risk assessed, risk management, health and safety
    risk assessment tool: screening tool, toolkit, dash, risk assessment, ~risk management, ~health and safety
    risk goes down: reduce risk, risk reduces
    risk goes up: risks escalate, risks increase, escalate
    risk grows: risks escalate, risks increase, escalate
    risk is high: high risk, significant harm, escalating, ~immediate
    risk is low: low risk, standard, step down
    risk missed: not recognised, not identified, missed opportunities, unassessed
    risk of being expelled: risk of exclusion, prevent exclusion
    risk of exclusion: prevent exclusion, reduce exclusion, excluded, suspension
    risk to children: significant harm, risk of harm, exposed to, risk assessment
    risks change: risks escalate, risks increase, dynamic, reassess, ~updated
    risky: risk, risk-taking, harmful, ~dangerous
    ritual abuse: faith, belief, cultural
    robbery: offending, crime, offences
    robust: rigorous, thorough, ~strong, ~secure
    role model: exemplary, positive example, lead by example, ~mentor
    roles: roles and responsibilities, responsibilities, remit, duties
    roll out: implement, launch, embed
    roma: traveller, minority ethnic, several languages, interpreter
    room for improvement: areas for improvement, not yet good, further work, could be better
    root cause: causes, reasons
    rough area: deprivation, disadvantaged, crime, community, deprived, anti-social behaviour
    rough sleeping: homeless, homelessness
    round the clock: out of hours, 24-hour, emergency duty
    routine: clear routine, consistent, structure, ~expectation
    rowdy: boisterous, disruptive, unruly, disorderly
    rows at home: parental conflict, domestic abuse, family breakdown
    rse: relationships education, sex education, healthy relationships, pshe
    rubbish: home conditions, neglect
    rude: disrespectful, impolite, defiance, ~poor behaviour
    ruin lessons: challenging behaviour, ~disruption
    rules: procedures, policy, guidance, regulations, expectation, clear routines, code of conduct, behaviour policy, boundaries, ~protocols
    rules at school: clearer expectations, behaviour policy, sanctions
    rumours: gossip, intelligence, ~bullying
    run a home: independence skills, life skills, tenancy, budgeting
    run away: missing, go missing, missing from home, missing episodes, ~return home interviews
    run away from care: missing from care, go missing, missing episodes
    run away from home: missing, go missing, missing from home, return home interviews
    run badly: poor leadership, poorly managed, weak leadership
    run by: delivered by, commissioned, provided by
    run by trust: children's trust, trust, ~company, ~contract, ~delivered by
    run down: deprived, poor condition, dilapidated, disrepair
    run late: delay, overdue, not timely, lateness
    run off feet: high caseloads, workload, capacity
    run out of money: financial pressures, deficit, section 114
    run out of time: capacity, delay, timescales
    run riot: poor behaviour, disorder, disruptive, unruly
    run short: shortage, insufficient, lack of
    run smoothly: well organised, smooth, efficient
    run the school: leadership, headteacher, senior leaders, management
    run well: well managed, effective leadership, well organised
    runaway: missing, go missing, missing from home, return home interviews
    running drugs: county lines, criminal exploitation, gangs
    runs out: leave classroom, abscond, walk out
    rural: isolated, distance
    rural school: small school, isolated, rural
    rushed: hurried, premature, insufficient time
    rushed off feet: high caseloads, workload, capacity
    s17: section 17, child in need
    s47: section 47, child protection enquiries, strategy discussion
    sacked: dismissal, underperformance, human resources, capability
    sad: distress, low mood, depression, unhappy, depressed
    safe: safety, protected, safeguarding, ~safer, ~secure
    safe adult: trusted adult, trusting relationships
    safe again: safety restored, risk reduced, protected
    safe and happy: feel safe, settled, thrive, well-being
    safe and well: welfare, safety, well-being, return home
    safe and well check: missing, welfare checks, prevention interviews, ~police
    safe at home: safety, remain at home, protected, home conditions
    safe at school: feel safe, safeguarding, safety, ~bullying
    safe building: site security, premises, health and safety
    safe carers: viability assessments, regulation 24, suitability, ~checks
    safe enough: sufficiently safe, risk reduced, protected
    safe from harm: protected, safeguarded, risk of harm
    safe from partner: refuge, safety planning, protection orders, victims
    safe hands: trusted, protected, well cared for
    safe home: suitable accommodation, stable home, safe and stable
    safe house: refuge, victims, safe accommodation
    safe in community: extra-familial, community safety, places and spaces
    safe in school: feel safe, safeguarding, welfare, bullying
    safe on streets: community safety, extra-familial, public places
    safe online: internet safety, online safety, e-safety, social media
    safe place: safe space, refuge, suitable accommodation
    safe places: places and spaces, ~locations
    safe room: safe space, nurture room, calm room, quiet space
    safe space: quiet space, calm room, nurture room, ~trusted adult
    safe to go home: reunification, risk assessment, return home
    safe to return: reunification, risk assessment, return home
    safe travel: transport, road safety, travel
    safeguarding: child protection, ~protect, ~keep safe, ~safety, ~welfare
    safeguarding at school: designated safeguarding leads, education settings, education partners
    safeguarding audit: section 11, audits, multi-agency audits
    safeguarding board: lscb, safeguarding partnership, safeguarding children board
    safeguarding children board: lscb, safeguarding partnership, independent chair
    safeguarding children partnership: safeguarding partners, scrutineer, subgroups, ~partnership
    safeguarding concern: child protection concern, welfare concern, ~concern, ~referral
    safeguarding in schools: designated safeguarding leads, education settings, education partners
    safeguarding lead: designated safeguarding, named nurse, designated safeguarding lead, dsl, safeguarding team
    safeguarding partners: safeguarding partnership, local safeguarding, lscb, strategic partnership
    safeguarding partnership: safeguarding partners, scrutineer, subgroups, ~partnership
    safer: increased safety, risk reduced, protected, safety
    safer recruitment: vetting checks, single central record, recruitment checks
    safety: safe, safeguard, safeguarding, security, welfare, ~safer
    safety net: contingency, safety planning
    safety plan: safety planning, keep safe, ~contingency
    safety plan unclear: safety planning, realistic, robust, ~specific, ~keep safe, ~interim safety
    safety plans: interim safety, immediate safety
    salary: pay
    same again: repeated, recurring, ~consistent
    same building: co-located, co-location, hub
    same chances: equal opportunities, equality, equal access
    same criteria: shared criteria, assessing the effectiveness
    same day: promptly, without delay, daily, ~immediate, within 24 hours
    same everywhere: consistent, uniform
    same for everyone: consistent, equitable, equality, universal
    same goal: shared vision, common aim, shared understanding
    same grade: sustained, judgement, inspection grade
    same issues: recurring, repeated, persistent, similar weaknesses
    same language: home language, interpreter, common language
    same mistakes: learning from, lessons, repeat
    same old: recurring, repeated, lack of progress
    same page: shared understanding, ~consistent, joined-up
    same people: consistent, continuity, stable
    same person: consistent worker, continuity, stable relationship
    same place: co-located, stability
    same plan for years: drift, long-term neglect, lack of progress, repeat
    same problem: recurring, repeated, persistent, similar issues, similar weaknesses
    same rules: consistent, equitable
    same school: continuity of education, school stability, remain at school
    same social worker: consistent social workers, ~continuity, ~stability
    same standard: consistent, uniform
    same teacher: continuity, ~consistent, stable staffing
    same time: simultaneously, parallel, alongside
    same worker: same social worker, consistent social workers, consistency, ~continuity, ~consistent
    sample of schools: selected randomly, surveyed, ~inspected
    sanction: consequence, punishment, detention, penalty, ~exclusion
    sarc: sexual assault, forensic
    satisfactory: requires improvement, adequate, acceptable, ~good enough
    satisfied: pleased, happy, appreciate, ~positive
    sats: national curriculum tests, key stage tests, national tests
    save children: protect, safeguard, immediate protection
    save lives: protect, safety, immediate protection
    save money: savings, efficiency, budget, financial
    save time: efficient, streamlined, reduce workload
    saved: protected, prevented
    savings account: savings, financial
    say in decisions: participation, involved in, contribute, views, influence
    scandal: serious failings, systemic failure, inquiry
    scared: frightened, fears, ~anxious
    scared at home: domestic abuse, fear, frightened, unsafe
    scared at school: bullying, feel unsafe, anxious, school avoidance
    scared children: frightened, fear, anxious, trauma
    scared of dad: domestic abuse, fear, frightened, violence
    scared of school: anxiety, fear, school avoidance, bullying, emotionally based, school refusal
    scared parents: fear, frightened, trust
    scared to go: anxiety, fear, school avoidance, bullying
    scared to go home: domestic abuse, fear, neglect, unsafe
    scared to speak: fear, disclose, voice, frightened
    scared to tell: disclose, fear, trusted adult, frightened
    scary: frightening, intimidating, fear
    scheme: initiative, programme, ~project
    scheme of work: curriculum plan, programme of study, lesson planning, medium-term plan, unit of work
    school: academy, education provider, ~setting, ~college
    school action: sen support, school action plus, graduated approach
    school adviser: school improvement officer, school improvement partner, education adviser, improvement adviser, ~external support
    school advisers: local authority officer
    school and community: extended school, school community, children's centre
    school assembly: assembly, collective worship, focus on, good friend
    school at meeting: strategy meetings, attendance, ~education, ~schools
    school attendance: attendance, persistent absence, absence, attend regularly
    school avoidance: emotionally based, ebsa, school refusal, non-attendance, anxiety
    school bag: equipment, ~uniform
    school board: governing body, governing board, interim executive board, trustees
    school boss: headteacher, senior leader, school leader, principal
    school budget: schools forum, funding, budget, financial
    school building: premises, school site, ~environment
    school camp: residential visit, outdoor education, educational visits
    school closure: close school, ~lockdown
    school computer system: electronic system, electronic information systems, recording pupil achievement
    school council: pupil voice, pupil leaders, student council, pupil parliament
    school counsellor: counselling, emotional support, therapeutic support, ~mental health
    school day: timetable, school hours
    school dinners: free school meals, food, meals, lunchtime
    school environment: environment, ethos, learning environment, school site
    school funding: schools forum, budget, funding, ~resources
    school gate: arrival, late duty, meet parents, pick-up, collection
    school gates: talk directly to parents, punctuality
    school getting better: significant improvements, improved since, driving improvement, improved since their previous inspection
    school good at: strengths, features of good practice, outstanding
    school governors: governing body, governance, governing board, trustees
    school grounds: school site, environment, outdoor
    school groups: school network groups, networks of schools, multi-academy trust
    school hall: premises, assembly
    school health: school nursing, health visitors
    school holidays: holiday activities, summer, holiday provision, out of term
    school improvement: improve schools, raise standards, drive improvement, improvement plan
    school improvement officer: school improvement partner, adviser, local authority officer, link officer
    school improvement partner: sip, school improvement officer, improvement adviser, ~external support
    school improvement plan: action plan, actions to be taken, overall target, well-defined
    school improving: significant improvements, improved since, improved since their previous inspection
    school kitchen: school meals, premises
    school leadership: senior leaders, headteacher, leadership team, middle leaders
    school leaver: destination, neet, post-16, leaving school
    school library: reading, books, library
    school links: links with other local schools, networks of schools, ~partnerships
    school management: senior leader, leadership, leadership team, ~governance
    school managers: middle leaders
    school meals: lunch, free school meals, healthy eating, food
    school missed: missing education, absence, attendance
    school network: networks of schools, school network groups, ~partnerships
    school nurse: health practitioners, health practitioner, ~health visitors, ~school health
    school nurses: nurse
    school nursing: 0 to 19
    school partnerships: networks of schools, school network groups, ~links
    school performance: performance data, attainment, standards, achievement
    school phobia: school avoidance, anxiety, school refusal, attendance
    school place: school admission, sufficiency of places, admission
    school places: specialist places, ~sufficiency
    school plan: school improvement plan, development plan, action plan
    school play: drama, production, performing arts
    school police officer: safer schools officer, safer schools, ~police, ~constable, ~sergeant
    school rating: overall effectiveness, inspection grade, judgement
    school readiness: ready for school, prepared for school, starting school
    school records: pupil records, files, documentation
    school refusal: emotionally based, school avoidance, non-attendance, anxiety
    school refuser: attendance
    school report: report to parents, annual report, ~inspection report
    school reports: designated safeguarding lead, ~schools, ~referral
    school reports concern: designated safeguarding lead, referrals from schools, ~education
    school results: attainment, standards, performance data, achievement
    school rules: behaviour expectations, behaviour policy, code of conduct, clear expectations, clearer expectations, sanctions, how pupils should move
    school safeguarding: designated safeguarding leads, education settings, safeguarding, ~schools
    school secretary: office staff, administrative staff
    school shoes: uniform, clothing, grants
    school staff: teacher, staff, teaching assistant, ~practitioner
    school standards: attainment, achievement, quality of education
    school targets: whole school targets, overall target, achievement, ~expectations
    school told: notifications, operation encompass, schools are informed
    school transport: home-to-school transport, taxi, travel arrangements
    school trip: educational visit, residential, trips, excursion, ~enrichment
    school uniform: uniform, clothing, financial difficulties
    school visit: educational visits, residential visit, trip, schools inspected, focused inspection week, surveyed, ~inspection visit
    school visits home: family worker, home visits, interpreter
    school website: website, published information, statutory information
    school work: schoolwork, pupils' work, learning, classwork
    school worried: education professionals
    school worries: designated safeguarding lead, ~schools, ~referral
    school yard: break times, school site, organised play
    school year: academic year, half-term
    school-to-school: support between schools, school partnership, network, links with schools, collaboration
    schoolchild: pupil, child, student
    schoolchildren: pupil, child, student
    schoolmate: peer, friend, other pupil
    schools can't cope: struggling to meet the needs, capacity of schools, mainstream schools
    schools cannot cope: struggling to meet the needs, capacity of schools, mainstream schools
    schools confused: clear and consistent understanding, not clear, vision
    schools don't know: clear and consistent understanding, not clear, vision
    schools finding it hard: struggling to meet the needs, capacity of schools
    schools got better: improved since their previous inspection, driving improvement
    schools grateful: value the advice, well received, appreciate
    schools happy: well received, positive feedback, ~value, ~satisfied
    schools help each other: school network groups, help others to improve, ~partnerships
    schools helping schools: school-to-school, links with schools, school network, help others improve, collaboration, ~partnership
    schools informed: operation encompass, notifications, schools are informed
    schools like: well received, positive feedback, appreciate, ~value
    schools like ours: similar challenges, links with primary schools
    schools refer: designated safeguarding, referral, threshold, ~schools
    schools share: networks of schools, share good practice, strengths in schools
    schools struggling: struggling to meet the needs, mainstream schools, capacity of schools
    schools support each other: school network groups, help others to improve, ~partnerships
    schools together: networks of schools, school network groups, ~partnerships
    schools told: operation encompass, notified, information-sharing, ~schools
    schools unclear: clear and consistent understanding, not clear, shared criteria
    schools under pressure: struggling to meet the needs, demand, ~capacity
    schools unsure: clear and consistent understanding, not clear, vision
    schools work together: links with other local schools
    schools working together: collaboration, network of schools, federation, cluster, links, ~partnership
    schools' forum: funding, heads, ~decision
    schools' role: designated safeguarding, ~education, ~schools, ~partners
    schoolwork in care: virtual school, personal education plans
    science: scientific, biology, chemistry
    scorecard: dashboard, performance information
    scrap: cease, discontinue, abandon, ended
    screen: triage, sift, prioritise, ~check
    screen time: online safety, technology, devices
    scruffy: presentation, neglect, uniform
    scrutineer: independent scrutineer, independent scrutiny, scrutiny
    scrutinise: scrutiny, examine, monitor, challenge, analyse, inspect, look closely, ~review, ~check
    scrutiny: oversight, scrutinise, monitoring, examination, close checking, ~challenge, ~accountability
    scrutiny by partners: independent scrutineer, ~challenge, ~partnership
    scrutiny committee: elected members, scrutiny, councillors, ~challenge
    scrutiny panel: elected members, scrutiny, councillors, ~challenge
    sdq: strengths and difficulties, questionnaire, baseline assessment, ~boxall
    sdqs: strengths and difficulties, emotional health, questionnaire
    seal: social and emotional, assembly, friend, personal development
    seamless: smooth, joined-up, coordinated
    search by police: strip search, stop and search, ~officers
    search for: seek, locate
    search for child: missing, whereabouts, missing children
    searching: search pupils, confiscate
    seating plan: classroom environment, low-level disruption
    second chance: fresh start, reintegrate, managed move
    second language: learning english, several languages, eal, language skills
    second opinion: consultation, ~challenge, ~independent, ~specialist
    second rate: poor quality, weak, mediocre
    second time on plan: repeat, re-referrals, sustained change, cumulative
    second to none: exceptional, outstanding, exemplary
    secondary school: secondary, high school, key stage 3, key stage 4, academy
    secret: confidential, hidden, private
    secret of success: effective practice, success factors, strengths
    secretary: administrative, office staff, business support
    secretary of state: minister, government, department for education
    section 11: audits, self-assessment, ~safeguarding
    section 136: mental health, detained, place of safety
    section 17: child in need, children in need
    section 19: home tuition, out of school, medical needs
    section 20: voluntary, parental consent
    section 47: child protection enquiries, child protection investigations, strategy meeting, investigation
    section 5: full inspection, previous inspection, graded inspection
    section 8: monitoring inspection, section 8 inspection, short inspection
    secure children's home: secure accommodation, deprivation of liberty, custody, ~residential, ~residential home
    secure home: secure accommodation, deprivation of liberty
    secure improvement: bring about improvement, sustained improvement, embed
    secure training centre: secure, custody, youth custody
    secure unit: secure accommodation, secure children's homes, custody, deprivation of liberty
    see a doctor: gp, register, health appointments, access health
    see brother: siblings, brothers and sisters, family time
    see camhs: waiting lists, camhs, referral, mental health
    see child: spoken to
    see child alone: seen alone, spoken to alone
    see children: visits, seen, seen alone, sighted
    see dad: family time, fathers, spend time with
    see eye to eye: agreement, shared understanding, relationship
    see family: family time, spend time with, keep in touch
    see if it works: careful checking, evaluate, impact, ~effectiveness
    see if works: careful checking, evaluate, impact, ~effectiveness
    see mum: family time, mothers, spend time with
    see parents: family time, spend time with, birth parents, ~supervised
    see records: files, later life, access their records, case records
    see the house: home conditions, home visits, sleeping, bedrooms
    see their brothers: siblings, brothers and sisters, family time
    see their family: family time, spend time with, ~contact
    see their files: files, later life
    see their mum: family time, mothers, spend time with
    see their parents: family time, spend time with, ~contact
    see whether works: careful checking, evaluate, impact, ~effectiveness
    seek advice: consultation, advice and guidance, specialist advice
    seek help: ask for help, seek support, access support
    seen alone: alone, on their own
    seen enough: frequency, seen regularly, visited regularly
    selection: choose, ~identify, ~criteria, ~admission
    selective mutism: anxiety, speech and language, communication needs
    self belief: self-esteem, confidence
    self harming: emotional well-being
    self-assessment: assess own work, peer assessment, self-evaluation, evaluate own
    self-aware: self-evaluation, self-assessment, realistic
    self-confidence: self-esteem, confidence, self-belief
    self-control: self-regulation, manage behaviour, regulation, impulse, pausing, responsible for behaviour
    self-esteem: confidence, self-confidence, self-worth, self-belief, ~resilience
    self-evaluation: self-assessment, know themselves, evaluation, evaluate own, know strengths, self-review, accurate evaluation
    self-harm: suicide, suicidal, harming themselves, ~mental health
    self-referral: direct access, self-refer, families access
    self-regulation: regulate emotions, manage emotions, manage behaviour, self-control
    self-worth: self-esteem, confidence, self-belief
    semh: social emotional, mental health, emotional difficulties, besd, emotional and behavioural
    semi-independent: supported accommodation, supported lodgings, ~unregulated
    sen: special educational needs, send, additional needs, special needs, learning difficulties
    sen coordinator: senco, sendco, inclusion manager
    sen department: special educational needs, senco
    sen funding: top-up funding, high needs funding, additional funding
    sen help: special educational needs, support for pupils with, teaching assistants
    sen law: code of practice, statutory, special educational needs
    sen pupils: special educational needs, statement, learning difficulties, disabilities
    sen register: special educational needs, sen support, ~identify
    sen support: school support, graduated approach, additional support, school action
    sen teacher: senco, special educational needs, teaching assistants
    sen team: special educational needs, multi-disciplinary panel, ehc plan
    senco: sendco, sen coordinator, inclusion leader, inclusion manager
    send away: out of area, far from, residential, distance
    send letters: letters being sent, sanction
    send pupils: special educational needs, ehc plan, learning difficulties, disabilities
    send reforms: disability reforms, code of practice
    sendco: senco, sen coordinator, inclusion leader
    sending pictures: online, images, sexual exploitation
    senior leader: leadership team, headteacher, senior leadership, ~middle leader
    senior leaders: senior managers, chief executive, ~directors
    senior leadership team: senior leader, leadership team, slt, ~leader
    senior managers: senior leaders, heads of service, leadership team
    senior practitioner: advanced practitioners, senior social workers
    senior staff: senior leaders, leadership team, middle leaders, senior managers, ~experienced
    senior team: senior leadership, leadership team, senior leaders
    sense of humour: rapport, relationship
    sense of purpose: clear vision, direction, motivated
    sense of self: identity, self-esteem, heritage, belonging
    sensible: ~pragmatic, ~proportionate, ~realistic, ~mature
    sensitive: sensitively, thoughtful, empathetic, respectful, tactful, sympathetic
    sensory: sensory needs, sensory processing, sensory room, ~autism
    sensory room: sensory space, sensory area, calm room, ~sensory needs
    sent away: distance, out of area, out of borough, far from, residential
    sent home: suspension, exclusion, suspended, excluded, unlawful exclusion, ~part-time timetable
    sent out: removal from class, internal exclusion, removed from lesson, isolation room
    sent to special school: special school, specialist provision, ehc plan
    sentence: custodial, conviction, court
    separate breaks: different break times, different year groups
    separate class: nurture group, mainstream classes, nurture provision
    separate playtimes: different break times, different year groups, organised play
    separate room: nurture group, nurture room, quiet space
    separated: ~separation
    separated from family: family time, brothers and sisters, separated from
    separated parents: parental conflict, non-resident
    separated siblings: brothers and sisters, siblings, sibling assessments, separated from
    sequence: logical order, build on, well sequenced
    sergeant: supervisors, police officers, custody sergeants
    serious: ~significant harm, ~high risk, ~acute
    serious case: serious case review, practice reviews, rapid review, serious incidents
    serious case review: practice reviews, rapid reviews, learning from
    serious enough: threshold, significant harm
    serious failing: priority action, serious weaknesses, significant weaknesses, failings
    serious incident: rapid review, notification, practice reviews, deaths
    serious problems: priority action, serious weaknesses, significant weaknesses, widespread
    serious weaknesses: special measures, inadequate, significant improvement, notice to improve
    serious youth violence: knife crime, gangs, youth violence, violence reduction
    seriously ill: complex health needs, medical, hospital
    serve the community: extended school, school community, children's centre
    service: ~provision, ~support, ~offer, ~agencies
    service children: forces families, military families, armed forces
    services working together: multi-agency, external agencies, partnership work, team around the child
    set a good example: role model, lead by example, exemplary
    set an example: role model, lead by example
    set aside: allocated, protected, ring-fenced
    set back: delay, decline, hinder
    set clear rules: boundaries, clear expectations, behaviour expectations
    set for life: preparation for adulthood, life chances
    set high goals: high expectations, ambition, challenging targets
    set in stone: inflexible, fixed, rigid
    set in ways: resistant, entrenched, culture
    set out: specify, outline, clear, state
    set targets: target setting, goals, expectations, milestones, objectives
    set up: establish, develop, introduce, create
    set up home: grant, tenancy, financial
    setback: delay, decline, challenge
    settle: settle in, adapt, settled well, ~transition
    settle at school: settled well into school, settling, transition
    settle in: settle, induction, transition, start school
    settled: stable, stability, secure, belonging, ~thriving
    settled home: stable home, stability, permanence, stable
    settled in care: stability, settled, ~stable, ~permanence, ~induction
    settled in home: settled, thriving, stable homes, ~stable, ~induction, ~transition
    settled well: settling, stable, happy
    settling in: settled well
    seven year olds: key stage 1, year 2, infants
    seventeen: aged 17, 16- and 17-year-olds
    severe: serious, ~significant, acute, profound
    severe needs: complex needs, profound, severe learning difficulties, high needs
    severe neglect: chronic neglect, significant harm, cumulative harm
    severely disabled: complex needs, profound, disabled children, complex health
    sex abuse: sexual abuse, sexual harm, sexual assault
    sex abuse victims: victims, sexual abuse, sarc, therapeutic, ~sexual harm, ~sexual assault
    sex ed: relationships education, healthy relationships, sexual health
    sex education: relationships and sex, rse, pshe, healthy relationships
    sex exploitation: sexual exploitation, child sexual exploitation, ~exploited
    sex offender: registered sex, offenders, perpetrators, public protection, mappa, offender, sexual abuse, perpetrator
    sex ring: sexual exploitation, perpetrators, ~networks
    sexting: online, imagery, internet
    sexual abuse: child sexual abuse, sexual harm, sexually abused, ~sexual assault
    sexual abuse at home: family environment, child sexual abuse, intra-familial, ~sexual harm, ~victims
    sexual abuse in family: family environment, child sexual abuse, intra-familial, ~sexual harm, ~victims
    sexual abuse in school: peer-on-peer, harmful sexual behaviour, designated safeguarding lead
    sexual abuse missed: disclosure, not recognised, indicators, child sexual abuse, ~sexual harm, ~victims
    sexual assault: sexual violence, sarc, sexual abuse, assault
    sexual behaviour: harmful sexual behaviour, sexualised behaviours, sexually harmful
    sexual exploitation: exploitation, sexually exploited
    sexual harassment: peer-on-peer abuse, child-on-child abuse, harmful sexual behaviour, sexual violence
    sexual health: sexual health services
    sexual predator: sex offenders, perpetrators, sexual exploitation
    sexual violence: sexual assault, sexual abuse, sarc, victims
    sexual violence adviser: isva, sarc, victims, therapeutic
    sexualised behaviour: harmful sexual behaviour, sexually harmful, sexual behaviour
    sexually abused: victims, sarc, disclosure, therapeutic
    sexually exploited: child sexual exploitation, groomed
    sexually harmful: harmful sexual behaviour, sexual behaviour
    sgo: special guardianship order, special guardianship, special guardians
    shake-up: restructure, reorganisation, transformation, redesign
    shaken baby: non-accidental, unexplained injuries, babies
    shallow: superficial, lack depth, descriptive
    shambles: chaotic, disorganised, inadequate, serious weaknesses
    shame: stigma, guilt, ~embarrassed
    shape: ~influence, ~inform, ~co-production
    shape services: co-production, influence, participation, inform service development
    share: ~disseminate, ~exchange, ~joint
    share a home: placed together, matching, siblings
    share a room: overcrowded, sleeping arrangements, bedroom
    share an office: co-located, co-location
    share cases: allocated, workload, co-work
    share concerns: raise concerns, information-sharing, refer, escalate
    share costs: joint funding, pooled, joint commissioning
    share data: information-sharing, data, agreements, ~partnership, data sharing, exchange information
    share expertise: share good practice, school-to-school, draw on expertise
    share good practice: best practice, sharing practice, learn from others, good practice
    share ideas: share good practice, collaboration, learn from others, disseminate
    share information: information-sharing, sharing of information, exchange
    share learning: disseminated, briefings, practice reviews, ~learning, disseminate, learning from, workshops, lessons
    share news: newsletter, communication, celebrate
    share responsibility: collective responsibility, joint responsibility, distributed leadership, accountability
    share staff: joint appointments, collaboration, federation
    share the load: workload, distribute, delegate, capacity
    share what they know: information-sharing, share information, disseminate
    share what works: good practice, disseminate, share good practice, learning
    share work: collaborate, joint work, share good practice
    share worries: express worries, trusted adult, raise concerns, disclose
    shared care: short breaks, respite, joint care
    shared flat: shared accommodation, supported accommodation
    shared house: shared accommodation, supported accommodation, semi-independent
    shared idea: shared understanding, vision, clear and consistent understanding
    shared language: common language, shared understanding, practice model
    shared plan: multi-agency plan, shared with, coordinated
    shared understanding: common understanding, ~consistent, agreed, thresholds understood
    shared vision: common vision, shared understanding, vision, collective ambition
    sharing toys: social skills, peers, ~play
    sharp: ~focused, ~precise, ~clear
    sharp focus: sharper focus, focus on, clear focus, precise focus, emphasis
    shelter: refuge, accommodation, homeless
    shielding: covid-19, self-isolation
    shielding families: covid-19, ~isolating, ~vulnerable
    shining example: exemplary, best practice, beacon
    shining light: exemplary, beacon, strength
    shocking: unacceptable, serious failings, inadequate
    shopkeepers: businesses, retail, ~community
    shoplifting: offending, theft, offences
    shops: businesses, retail, ~community
    short break: respite, disabled children, break for carers, ~overnight
    short cut: not followed, compliance, lack of rigour
    short inspection: ungraded inspection, section 8
    short notice: unplanned, emergency, sudden, late notification
    short of cash: financial difficulties, funding is secured, poverty
    short of money: financial pressures, financial challenges, insurmountable financial, budget
    short of staff: staffing, capacity, vacancies, shortage, insufficient capacity
    short plans: concise, succinct, ~brief
    short-staffed: vacancies, staffing, capacity, insufficient capacity
    short-term: temporary, brief, interim, immediate
    short-term funding: temporary funding, sustain, funding beyond, time limited
    shortage: insufficient, lack of, ~vacancies, ~sufficiency
    shortage of carers: placement sufficiency, lack of placements, ~recruitment, ~sufficiency
    shortcoming: weakness, shortfall, deficits, deficiencies, deficiency, failing
    shorter school day: part-time timetable, reduced timetable
    shortfall: weakness, deficit, gap, deficiencies, shortcoming
    should be achieving: expectations for the attainment, targets, underachieving
    should be better: areas for improvement, not good enough
    should be in care: enter care, soon enough, proceedings, left at risk, ~looked after, ~care system
    should do better: underachieving, rate of progress, ~potential
    should have been: missed opportunity, not done
    should have done: missed opportunity, not done, failure
    should have known: missed opportunities, not recognised, lack of oversight
    should improve: areas for improvement, recommendations
    should not happen: unacceptable, failure
    shout: raised voice, verbal abuse, aggression
    shout at children: emotional abuse, verbal abuse, chastisement
    shouted at: verbal abuse, emotional abuse, aggression
    shouting at children: emotional abuse, emotional harm
    shouting at home: domestic abuse, parental conflict, verbal abuse
    shouting out: calling out, low-level disruption, ~disruptive
    show how: demonstrate, ~modelling, ~example
    show impact: demonstrable impact, evidence impact, evaluate
    show improvement: demonstrate improvement, ~progress, ~improved
    show results: impact, outcomes, evidence
    show teachers how: coaching, training, ~modelling, ~demonstrate
    shows that: demonstrates, indicates, evidence
    shy: quiet, withdrawn, reluctant, lack confidence, passive
    shy children: withdrawn, quiet, lack confidence, social skills
    shy pupils: withdrawn, quiet, lack confidence, passive
    sibling: brothers, sisters, brothers and sisters
    siblings apart: brothers and sisters, siblings, separated from, sibling assessments
    siblings same plan: brothers and sisters, individual needs, each child, ~repeated, ~not updated
    siblings split: brothers and sisters, siblings, separated from, sibling assessments
    sick: ill, sickness, ill health, ~illness
    sick children: ill health, health needs, hospital, complex health
    sick of: frustrated, dissatisfied
    sick staff: staff absence, sickness, long-term absence
    sickness absence: sickness, absence, long-term absence, capacity
    side effect: unintended consequence, adverse, medication
    sign: ~indicator
    sign language: non-verbal, makaton, signing, deaf
    sign of: indicator, evidence, symptoms
    sign off: approve, authorise, endorsed, authorisation
    significant: substantial, ~important
    signpost: direct to, refer
    signpost families: signposted, universal services, early help, ~community
    signposting: directs families, available locally
    signs of abuse: indicators, injuries, disclosure, recognise
    signs of improvement: early indicators, improving, ~progress
    signs of neglect: indicators of neglect, recognise, neglect
    signs of progress: early indicators, positive signs, early impact, early signs
    signs of safety: practice model, strengths-based
    signs of success: early indicators, impact, ~progress
    signs of trouble: indicators, risk factors, early identification
    silo: isolation, fragmented, disjointed
    similar schools: similar challenges, links with primary schools
    similarities and differences: diversity, different cultures, respect for others, tolerance
    simple: straightforward, easy, ~clear, ~accessible
    simple method: straightforward and systematic, method
    simple system: straightforward and systematic, method, ~accessible
    simple words: plain, jargon-free, simple language, child-friendly
    since covid: covid-19, recovery, restrictions, ~pandemic
    since last time: since the last, last inspection, progress since, improved since
    since last visit: since last inspection, since previous inspection, progress since
    sing from same sheet: shared understanding, consistent approach, common vision
    singing: music, choir
    single assessment: child and family assessments, timescales, ~assessment
    single carer home: solo, bespoke, placement
    single central record: scr, vetting checks, recruitment checks, safer recruitment
    single dad: lone parent, father, single parent
    single front door: single point, integrated front door, mash, point of access, ~hub, ~multi-agency safeguarding hub
    single mother: lone parent, mother, single parent
    single mum: lone parent, mother, single parent
    single parent: lone parent, mother, parent
    single point: front door, point of access, mash
    singled out: unobtrusive, discreet, stigma, ~bullying
    sister: sibling, brother
    sisters: brothers and sisters
    situation: circumstances, ~context
    six weeks: statutory visits, timescales, ~frequency
    sixteen: aged 16, 16- and 17-year-olds
    sixth form: post-16, key stage 5, year 12, year 13, 16 to 19, a level
    sixth former: post-16, further education, college
    sketchy: lack detail, incomplete, limited, superficial
    skilful: skilled, skilfully, expertise, expert, adept, competent
    skill: expertise, ability, ~experienced, ~competent, ~confident
    skilled: skilful, expert, well trained, competent, experienced, highly skilled
    skills for home: parenting skills, strategies for parents, family learning
    skills of staff: training, skilled, confident, learning and development
    skin colour: ethnicity, ethnic
    skinny: underweight, eating disorder, neglect
    skint: poverty, low income, financial hardship, debt
    skip: miss, omit, ~absence
    skip class: truancy, internal truancy, absence, missed learning
    skip lessons: truancy, internal truancy, absence, missed learning
    skip meetings: absence, not attend, attendance, not always attend
    skip school: school attendance, missing education, absence, truancy, non-attendance, missing school
    skip steps: omitted, not followed, compliance
    skip visits: not visited, frequency, visits not, missed
    skipping school: attendance
    skive: truancy, absence, non-attendance
    skiving: missing education, attendance
    skype: video calls, virtual, remote
    slapdash: poor quality, lack of rigour, inconsistent
    slapped: physical abuse, physical chastisement, chastisement
    slavery: modern slavery, trafficking, exploitation
    sleep: bed, tiredness, tired, routines at home
    sleep on street: homeless, homelessness
    sleep problems: sleep, ~routines, ~health
    sleeping rough: homeless, homelessness
    sleepy: tired, tiredness, sleep
    slight improvement: limited improvement, some progress, modest
    slip back: decline, regress, not sustained, deteriorate
    slip through: overlooked, missed, lost, invisible
    slip through the net: overlooked, missed, gaps, invisible
    slipped: declined, deteriorated, not maintained, not sustained
    sloppy: poor quality, lack of rigour, inaccurate, careless
    slow: delay, pace, drift, slower, not swift, too slow, sluggish, not quick enough, gradual, ~timely
    slow courts: court delay, proceedings, drift
    slow decisions: delay, drift, decision-making, not timely
    slow down: delay, decline, hinder
    slow learner: learning difficulties, learning disabilities, low attaining, lower ability, less able, special educational needs
    slow learners: underachieving
    slow police: delay, backlog, police investigations
    slow progress: limited progress, drift, pace, insufficient progress, rate of progress, too slow, underachieve
    slow reading: weak readers, reading fluency, early reading
    slow start: delay, early stages, slow progress
    slow to act: delay, lack of urgency, slow response, drift
    slow to change: slow pace, resistant, pace of change
    slow to respond: delayed response, lack of urgency, not timely
    slowly: slow, delay, pace, drift
    slt: senior leader, leadership team, senior leadership team
    sluggish: slow, pace, drift
    smack: chastisement, physical abuse, physical harm
    smacking: physical chastisement
    small caring group: nurture group, nurture provision, small group
    small changes: incremental, minor improvements
    small children: younger children, young children, very young, early years, under 5, nursery, infant, ~babies
    small class: nurture group, small group, class size
    small classes: small group, pupil numbers
    small group: intervention group, group work, withdrawal, nurture group
    small group room: nurture group, nurture room, intervention group, withdrawal
    small problems: minor issues, low-level concerns, early help
    small school: mixed-age, few pupils, rural school
    small steps: systematic, gradual, starting point, sequence, ~progress, incremental, milestones
    small targets: milestones, key points, targets
    small things: minor, detail, low-level
    smart: specific, timebound, ~measurable, ~outcome-focused
    smart children: most able, more able, gifted and talented
    smart kids: most able, more able, gifted and talented
    smartphone: mobile, online, devices, digital
    smell: home conditions, neglect
    smelly: neglect, hygiene, home conditions, personal care
    smoking: vaping, healthy lifestyle, cigarettes
    smooth: seamless, joined-up, coordinated
    smooth move: ease the transfer, transition, liaise
    smooth transfer: ease the transfer, transition, liaise
    smoothly: seamless, seamlessly, smooth
    smsc: spiritual moral social, spiritual development, cultural development, personal development
    snag: barrier, difficulty, obstacle
    snapchat: social media, online, internet
    snowed under: overwhelmed, high caseloads, backlog, workload
    so far: to date, ~progress, early stage
    so far so good: positive progress, early progress, early indicators
    so-so: variable, satisfactory, mixed
    social and emotional: semh, personal and social, emotional development, emotional well-being
    social and emotional aspects: seal, social and emotional, personal development
    social care: children's social care, social workers, ~children's services
    social care records: case records, electronic, children's records
    social care staff: social workers, workforce, ~practitioners
    social class: disadvantaged, deprivation, equality
    social development: social and emotional development, relationships, peers
    social difficulties: emotional and social difficulties, social and emotional, nurture group
    social enterprise: charity, third sector, not for profit
    social events: social activities, clubs, community
    social housing: tenancy, housing, accommodation
    social media: online, internet, digital, cyberbullying, ~online safety
    social mobility: disadvantaged, aspirations, life chances, equality
    social services: social care, social workers, multi-agency meetings, external agencies, children's social care, children's services, social work, local authority
    social services called: referral, front door, ~contact, ~children's social care, ~children's services
    social skills: social development, personal skills, social and emotional, friendship, ~relationship, ~interpersonal
    social stories: social skills, autism, visual support
    social work: social workers, ~practice, ~statutory, ~practitioner
    social work academy: academy, newly qualified, training, learning and development
    social work agency: agency social workers, agency staff, locum, ~social workers
    social work degree: qualified, students, apprenticeships, newly qualified, ~social workers
    social work practice: quality of practice, practice standards, practice model, ~social workers
    social work student: students, apprenticeships, newly qualified, placements, ~social workers
    social work teams: assessment team, ~teams, ~social workers
    social worker: ~practitioner, ~allocated
    social worker apprentices: apprenticeships, grow your own, newly qualified
    social worker asks: curious, professional curiosity, explore, direct work
    social worker gone: changes of social, turnover, unallocated, handover
    social worker in court: court work, statements, proceedings, ~evidence
    social worker involved: allocated, children in need, ~statutory, ~intervention
    social worker left: changes of social, turnover, churn, handover
    social worker off: sickness, absence, unallocated, cover
    social worker said: told inspectors, social workers report
    social worker shortage: vacancies, recruitment, staffing, capacity
    social worker sick: sickness, absence, cover, unallocated
    social worker stays: stability, same social worker, retention, stable workforce, workforce stability, ~continuity
    social worker visits: seen alone, frequency, ~visited
    social workers ask: explore, curious, direct work
    social workers busy: high caseloads, workload, capacity
    social workers enjoy: enjoy working, morale, valued, proud
    social workers know: know children well, know their children, ~relationships
    social workers leave: turnover, retention, churn, changes of social worker
    social workers like: enjoy working, morale, valued, proud
    social workers pay: retention, incentives, recruitment, financial
    social workers quit: turnover, churn, retention, vacancies
    social workers stay: retention, stable workforce, consistent social workers
    social workers stressed: high caseloads, workloads, well-being, overwhelmed
    social workers unsupported: supervision, lack of oversight, morale
    social workers visit: visits, seen regularly, frequency of visits, children seen
    sofa surfing: homeless, homelessness
    soft skills: personal skills, social skills, life skills, communication skills, employability
    software: electronic, case management system, app, electronic system, computer programme, information system
    solicitor: legal advice, legal representation, legal
    solid: ~strong, ~robust, ~secure
    solo placement: bespoke, complex needs, unregistered, ~specialist
    solution: resolve, options
    solve: resolve, address, solution, overcome, rectify, tackle
    solving problems: realistic solutions, resolve, problem-solving, ~address
    someone died: bereavement, death, grief, ~loss
    someone else's child: private fostering, kinship, extended family
    someone in house: household, males, adults in, ~unknown
    someone to help: lead professional, key worker, family support workers, trusted adult
    someone to talk: trusted adult, listened to, counselling, mentor
    someone to turn: trusted adult, mentor, advocate, emotional support
    someone who listens: trusted adult, listened to, counselling, mentor
    something missing: gap, shortfall, incomplete
    sometimes: occasionally, on occasion, variable, inconsistent, not always
    son: young person
    soon: promptly, quickly, early, timely, swiftly
    soon enough: early enough, quickly enough, timely, timeliness
    sorry: apologise, remorse, ~restorative
    sort it out: resolve, address, rectify, tackle
    sort of help: type of support, range of support, ~intervention
    sort out: resolve, address, rectify, tackle
    sort out arguments: conflict resolution, restorative, resolve conflict, mediation
    sort out problems: resolve, address, remedy, solution
    sort out quickly: resolved quickly, swiftly addressed, prompt
    sorted: resolved, addressed, rectified
    sounding out: phonics, decode, early reading
    spare time: leisure, hobbies, ~interests
    speak: talk, spoke, conversation
    speak clearly: spoken language, articulate, oracy, communication
    speak english: english additional language, interpreter, learning english
    speak for: advocate, represent, advocacy
    speak for children: advocacy, advocate, voice, children's guardian
    speak languages: bilingual staff, several languages, interpreter, home language
    speak no english: eal, limited english, interpreter, new to english, english additional language
    speak out: raise concerns, voice, disclose, whistleblowing
    speak to: spoke, consult, ~meet, ~discussion
    speak to child: seen alone, spoken to, direct work, wishes and feelings
    speak to children: seen alone, direct work, wishes and feelings, spoken to
    speak to parents: talk directly to parents, late duty, home visits, communication with parents, engage parents, consult, discussions with parents, communicate
    speak to staff: staff views, discussions with staff, consult
    speak up: advocate, express, voice, articulate, raise
    speaking and listening: oracy, spoken language, communication skills, ~discussion
    special adult: significant adult, trusted adult, key worker
    special class: nurture group, resourced provision, specialist provision, special unit
    special curriculum: curriculum is adapted, personalised, nurture group curriculum
    special education: special educational needs, send, sen, special school
    special educational needs: sen, send, special needs, additional needs, learning difficulties, disability
    special group: nurture group, small group, intervention group
    special guardian: special guardianship, sgo, kinship, connected carers
    special guardians: support plan
    special guardianship: sgo, special guardian, kinship, connected carers, ~permanence
    special help: additional support, specialist support, intervention, targeted support
    special help at school: additional support, special educational needs, nurture group
    special measures: inadequate, serious weaknesses, failing, category of concern
    special needs: disabled, additional needs, special educational needs, sen, send, disability, learning difficulties, ~complex needs
    special needs school: special school, specialist provision, specialist setting
    special school: special education, specialist provision, specialist setting, special needs school
    special school help: outreach, special school, run from, social enterprise
    special school staff: outreach, specialist practitioners, expertise
    special unit: resource base, resourced provision, specialist unit, additional resourced provision, nurture group, special school, ~provision
    specialist: expert, dedicated, expertise, specialised, ~bespoke
    specialist assessment: specialist, expert, psychological, parenting assessments
    specialist teacher: specialist practitioners, outreach, expertise
    specialist team: dedicated team, specialist workers, expertise
    specific: explicit, smart, ~measurable, ~detailed
    speech: speech and language, language therapy, communication, spoken language, ~talk
    speech and language: communication and language, speech therapy, language difficulties, communication needs
    speech therapist: speech and language, speech therapy, language therapist, ~communication
    speech therapy: speech and language, language therapist, communication needs
    speed: pace, timeliness, timely, swift, speed up, quickly, ~rate
    speed of learning: rate of learning, rapid, rate of progress, pace
    speed up: accelerate, expedite, pace, at pace
    speed up progress: accelerate progress, rate of progress, rapid progress, quicken
    spell: phonics
    spell out: explicit, specify, clear expectations, articulate
    spelled out: well-defined, makes clear, explicit, ~specific
    spelling: spelling punctuation, literacy, writing, ~grammar
    spelt out: well-defined, makes clear, explicit, ~specific
    spend less: savings, reduced budget, efficiency, cuts
    spend money: expenditure, use of funding, budget, value for money
    spend money on: invest, expenditure, funding
    spend more: investment, additional funding, ~costs
    spend time: direct work, quality time, ~visits
    spend time alone: isolated, lonely, withdrawn
    spend time with children: direct work, build relationships, visits, time with children
    spend time with family: family time, ~contact, ~relationships
    spend too much: overspend, deficit, budget
    spend wisely: value for money, budget, best value
    spending: expenditure, use of funding, budget, ~allocate
    spent: spend, expenditure, budget, use of funding
    spice: substance misuse, drug
    spiritual moral: smsc, social and cultural, personal development, moral development
    split: separate, divide, fragmented
    split from siblings: brothers and sisters, siblings, separated from
    split playtimes: different break times, different year groups
    split up: separated, parental conflict, ~separation
    spoil lessons: challenging behaviour, ~disruption
    spoke to: spoken to, met, ~discussion
    spoke to inspectors: told inspectors, inspectors spoke, views
    spoken to alone: seen alone, spoken to, on their own
    sponsor: academy trust, sponsored academy, ~trust
    sport: leisure, football, hobbies, physical education, pe, games, physical activity
    sports hall: physical education, gym, ~sport
    sports premium: pe premium, sport funding
    spot: notice, early identification, detect, ~recognise, ~identify
    spot check: dip sampling, audit, sampling
    spot early: early identification, identified early, recognise, identified at an
    spot on: accurate, precise
    spot problems early: early identification, early intervention, identify needs, early help, timely identification
    spot purchase: commissioning, independent providers, ~contract
    spread: disseminated, ~shared
    spread across school: extend across the school, embedded, integral, wider use
    spread through school: principles extend across the school, embedded, integral, whole-school
    spreadsheet: electronic system, tracking, data, database, tracker, manual, performance information
    stabbed: serious youth violence, serious incidents
    stabbing: knife crime, knife, youth violence
    stabilise: stability, stable
    stability: stable, settled, permanence, placement stability
    stable: settled, stability, secure, ~consistent
    stable family: stable homes, stability, long-term, ~permanence
    stable leaders: stable leadership, stable senior, stability, permanent
    stable staff: stable workforce, permanent workforce, workforce stability, retention
    stable team: stable workforce, permanent, workforce stability, ~consistent
    stable workforce: permanent workforce, workforce stability, low turnover, retention
    staff: workforce, workers, employees, practitioners, employee, teacher, colleague, ~practitioner
    staff absence: sickness absence, long-term absence, ~cover
    staff accused: designated officer, lado, allegations against professionals
    staff burnout: high caseloads, morale, exhausted, overwhelmed
    staff changes: turnover, frequent changes, staffing changes, restructuring, instability
    staff checks: vetting, single central record, safer recruitment, dbs, recruitment checks
    staff confidence: skills and confidence, well trained, staff expertise, upskill
    staff confident: staff skills and confidence
    staff continuity: stability, same social worker, turnover, ~consistent
    staff crisis: staffing, vacancies, recruitment and retention, shortage
    staff culture: learning culture, morale, high support, ethos
    staff development: professional development, training, cpd, coaching
    staff don't stay: turnover, churn, retention, instability
    staff don't understand: training, lack of knowledge, ~understanding
    staff expertise: skills and confidence, specialist knowledge, well trained, expertise
    staff feel: morale, feel valued, feel supported, report feeling, enjoy working
    staff feel listened to: feel valued, consulted, visible leaders
    staff feel safe: lone working, well-being, ~safety, ~morale, ~feel valued
    staff gaps: vacancies, unfilled posts, staffing, capacity
    staff governor: governing body, governors
    staff happy: morale, enjoy working, valued, well supported, positive about working
    staff ill: sickness absence, sickness, staff absence
    staff know: knowledgeable, ~understand, ~aware
    staff knowledge: understanding of the principles, well trained, expertise, ~skills
    staff learn: training, coaching, professional development, cpd
    staff leaving: turnover, churn, retention, vacancies, workforce stability, staff changes, resign, instability
    staff like: enjoy working, morale, valued, proud, positive about working
    staff morale: morale, staff well-being, motivated staff, staff feel
    staff move on: turnover, churn, retention
    staff need: training needs, support for staff, staff development
    staff new: newly qualified, induction, inexperienced
    staff numbers: staffing, capacity, vacancies, workforce
    staff off sick: sickness absence, sickness, staff absence
    staff overworked: high caseloads, workload, work pressures
    staff problems: staffing, turnover, vacancies, instability
    staff quit: turnover, churn, retention, vacancies, leave, resign
    staff room: staff morale, culture, ~teachers
    staff shortage: vacancies, staffing, insufficient capacity, shortages, recruitment, retention, unfilled posts, ~capacity
    staff sickness: sickness, absence, well-being
    staff skills: skills and confidence, well trained, highly skilled, training
    staff stay: retention, stable workforce, workforce stability
    staff stress: well-being, high caseloads, workloads, overwhelmed
    staff stressed: workload, staff well-being, high caseloads, stress
    staff stretched: high caseloads, capacity, workload pressures
    staff supervision: reflective supervision, support for staff, line management, ~supervision
    staff support: supervision for staff, training and coaching, on-going support
    staff supported: well supported, supervision, feel supported, visible
    staff survey: feedback, survey, health check, morale
    staff tired: exhausted, workload, high caseloads, burnout
    staff too busy: high caseloads, workload, capacity
    staff trained: learning and development, professional development, ~training
    staff training: professional development, training, cpd, inset, coaching, well trained
    staff understand: understanding of the principles, well trained, training
    staff unhappy: morale, turnover, high caseloads
    staff views: feedback, staff engagement, consulted, survey
    staff voice: feedback, staff engagement, consulted, listened to
    staff well trained: well trained, training and coaching, ~skilled
    staff well-being: morale, well supported, feel supported
    staff wellbeing: well-being of staff, morale, well supported, feel supported, well-being, workload, ~support
    staff who harm: lado, designated officer, allegations against professionals
    staffing: capacity, vacancies, workforce
    staffing advice: human resources, underperformance, external support
    stage of development: child development, developmental, age-appropriate
    stages of plan: step down, trajectory, ~review
    staggered: different break times, separate break times
    staggered breaks: different break times, different year groups
    staggered playtimes: different break times, different year groups
    stagnate: stalled, lack of progress, coasting, drift
    stalker: stalking, harassment, dash, perpetrators
    stalking: harassment, dash, ~domestic abuse
    stall: drift, lack of progress, delay, slow
    stamina: perseverance, resilience, persistence
    stammer: speech and language, communication, language therapy
    stand by: support, enduring, committed
    stand in: interim, cover, acting, temporary
    stand on own feet: independence, independent living, self-reliance
    stand out: exceptional, exemplary, notable, impressive
    stand still: drift, lack of progress, stalled
    stand up for: advocate, champion, advocacy, protect
    stand up to: challenge, resilience, assertive
    stand up to bullies: bullying, resilience, assertive, anti-bullying
    stand-in teacher: supply teacher, temporary, interim
    standard: expectations, practice standards
    standard risk: medium risk, risk assessment, dash, domestic abuse
    standards: attainment, achievement, exam results, ~quality, ~expectations
    standards in school: attainment, achievement, standards, quality of education
    standstill: stalled, lack of progress, drift, stagnant
    start: begin, commence, ~outset
    start investigation: section 47, strategy discussion, child protection enquiries
    start of term: induction, settle, september
    start of year: induction, settle, september
    start reception: starting school, reception aged children, early years, transition
    start school: school readiness, reception, transition
    start secondary: transition, secondary school, ~transfer
    starting a job: taking up the position, newly appointed, induction
    starting level: baseline, starting points, initial assessment
    starting nursery: nursery, settle in, induction, early years
    starting point: baseline, prior attainment, entry level, initial assessment
    starting school: settled well into school, early years
    starting to help: starting to respond, early days, early indicators
    starved: neglect, food, significant harm
    statement of action: written statement, proposed action, priority action
    statement of needs: statement of special, ehc plan, education health care, ehcp
    statemented: statement of special, ehc plan, ehcp, special educational needs
    statistical neighbours: national average, ~comparators
    statistics: data, performance information, figures, analysis
    statutory: required by law, duty, ~legal, ~law
    statutory assessment: ehc needs assessment, needs assessment, ehc plan
    statutory threshold: threshold, significant harm, level of need, statutory intervention
    statutory timescale: within 20 weeks, statutory deadline, timeliness, on time
    statutory visit: statutory timescales, frequency, seen alone, ~visits
    stay: staying put
    stay and play: playgroup, toddler group, play session, parents and children
    stay at school: risk of exclusion, mainstream school, attendance
    stay good: sustained, good judgement, overall effectiveness
    stay in job: retention, retain, workforce stability
    stay in mainstream: mainstream school, mainstream, reintegrate
    stay in own school: mainstream school, mainstream, risk of exclusion
    stay in school: risk of exclusion, mainstream school, attendance
    stay on: retention, post-16, remain in education
    stay out: missing, go missing, missing episodes
    stay past 18: staying put, former foster carers, remain with
    stay till 21: staying put, former foster carers, remain with
    stay until found: interim, placement, ~bridging, ~emergency
    stay with brother: siblings, brothers and sisters, placed together
    stay with carers: staying put, long-term, ~permanence, ~remain
    stay with family: remain at home, edge of care, kinship, extended family
    stay with foster carers: staying put, former foster carers, remain with, long-term, ~foster family
    stayed the same: sustained, have not improved, same judgement
    staying close: residential, keep in touch
    staying put: stay with, former foster carers, remain with
    staying safe: safety, safeguarded, safety planning
    staying with friends: homeless, private fostering, sofa surfing
    steady: gradual, sustained, consistent
    steal: offending, crime
    step by step: systematic, gradual, sequence, straightforward
    step down: closure, de-escalate
    step in: intervene, intervention, ~act
    step up: escalate, escalation
    step up and down: stepped up, stepped down, transfer, threshold, transitions between, ~escalate
    step-parent: male, fathers
    stepbrother: sibling, brothers and sisters
    stepdad: male, men, father
    stepfather: male, men, fathers, non-resident
    stepmother: step-parent, female, mother
    stepmum: step-parent, female, mother
    stepping down: early help
    stereotype: prejudice, gender stereotype, discrimination
    stick together: cohesive, teamwork, siblings
    sticker: reward, celebrate, praise
    stigma: unobtrusive, barrier, ~sensitively, ~discrimination, shame, prejudice, labelling
    still a problem: remains an issue, continued weakness, persistent
    still going on: ongoing, continuing, persistent
    still good: sustained, good judgement, overall effectiveness
    still happening: ongoing, continuing, persistent
    still in care: looked after, remain in care
    still not good: requires improvement, not yet, inconsistent, variable
    still outstanding: sustained the outstanding judgement, outstanding
    still to do: much work to do, areas for improvement, further action, more work, further work, outstanding, not yet
    still too: remain too, continue, not yet
    still waiting: waiting lists, delay, outstanding, overdue
    stillborn: bereavement, maternity, ~loss
    stop: cease, discontinue, ~end, ~prevent, ~close
    stop and search: disproportionate, ~police, ~officers
    stop and think: pausing, impulse, ~regulation, ~consequences
    stop exclusions: risk of exclusion, reduce exclusion, prevent exclusion
    stop going to school: school avoidance, missing education, non-attendance
    stop helping: cases are swiftly closed, case closure, ~closed
    stop problems: prevention, early help, early intervention
    stop staff leaving: retention, retain, incentives, workforce stability, ~turnover, ~churn
    stopped working: ineffective, breakdown, no longer effective
    story: storytelling, narrative, rhyme
    story time: story, reading, nursery, books
    story writing: talk 4 writing, literacy, ~writing
    storybook: story, books, reading
    straight away: immediate, immediately, promptly, without delay, swift, swiftly
    strain: pressure, stress, workload, demand
    stranger danger: exploitation, online, strangers
    stranger in house: household, males, unknown adults
    strangers: unknown adults, exploitation, ~online
    strangers online: online, exploitation, internet
    strangled: strangulation, high-risk, domestic abuse, assault
    strategic: long-term, high-level, ~strategy, ~planned
    strategy: approach, method, technique, ~vision, ~priorities, ~policy, ~strategic, ~plan
    strategy discussion: strategy meeting, child protection strategy
    strategy meeting: strategy discussion, child protection strategy
    strategy meeting who: strategy discussions, relevant agencies, attendance, ~health, ~police, ~child protection strategy
    streaming: setting by ability, ability groups
    street crime: serious youth violence, anti-social behaviour, offending
    street gangs: gangs, serious youth violence, criminal exploitation
    streetwise: exploitation, perceived as older, adultification
    strength: good practice, positive features, what works well, effective feature, ~protective factors, ~strong
    strengthen: improve, enhance, build on, reinforce
    strengths and difficulties: sdq, difficulties questionnaire, ~boxall
    strengths and weaknesses: areas for improvement, self-evaluation, positive features
    strengths-based: restorative, practice model, relationship-based, ~relational
    stress: stressful, anxiety, strain, ~pressure, ~overwhelmed, ~workload
    stressed: emotional difficulties, well-being
    stressed families: emotional difficulties, support to families, multi-agency meetings
    stressed out: stress, overwhelmed, anxiety, workload
    stressed parents: emotional difficulties, parenting, support to families, mental health
    stressed staff: well-being, high caseloads, workloads, overwhelmed
    stressed teachers: workload, staff well-being, morale, supervision
    stretch: challenge, extend, high expectations, ~most able
    stretch pupils: most able, high expectations, ~challenge
    stretched council: capacity is limited, limited resources
    strict: clear expectations, sanctions, discipline, ~consistent, firm, rigid, clear boundaries, behaviour policy
    strict rules: clear boundaries, behaviour policy, firm expectations
    strict school: behaviour policy, high expectations, sanctions, discipline
    strip search: custody, ~police, ~officers, searching, police custody
    strong: ~robust, ~effective, ~good
    strong action: decisive actions, effective action, swift
    strong evidence: robust evidence, demonstrable, clear evidence
    strong leadership: effective leadership, decisive action, determined leader, clear direction, strong leaders
    strong plans: specific, measurable, clear plans, robust planning
    strong point: strengths, positive features
    strong schools: strengths in schools, good and outstanding schools
    strong schools help: strengths in schools, help others to improve, local leaders
    strong teams: cohesive, stable workforce, effective teamwork
    stronger help: intensive intervention, specialist, additional support
    structured play: organised play, playground games, play leader
    struggle: in crisis, fall behind, low attaining, find difficult, need support, ~difficulty, ~difficult
    struggle to read: weak readers, literacy, phonics, dyslexia
    struggle to write: literacy, handwriting, fine motor, ~writing
    struggling families: emotional difficulties, support to families, early help, financial difficulties
    struggling parents: emotional difficulties, parenting classes, support to families, early help
    struggling pupils: lower attaining, fall behind, underachieving, need extra help, less able
    struggling readers: weak readers, reading catch-up, phonics catch-up, early reading
    stubborn: persistent, tenacious
    stuck: drift, delay, stalled, lack of progress, not progressed, not improved, stagnant, no progress, coasting
    student: college, pupil, young person, child, ~learner, ~university
    student social worker: students, apprenticeships, newly qualified
    study: learn, course, research
    study programme: 16 to 19, post-16, vocational course
    sub-committee: subgroups, ~board, ~partnership
    subgroups: sub-groups, ~partnership, ~board
    subject coordinator: middle leaders, subject leader
    subject heads: middle leaders, subject leader
    subject knowledge: teacher knowledge, expertise, subject expertise, specialist knowledge
    subject leader: middle leader, curriculum leader, subject coordinator, head of department
    subject leaders: learning walks, hold teachers to account
    subject survey: survey visit, subject inspection, survey inspection
    substance: drugs, alcohol, substance misuse
    substance misuse: drugs, alcohol, alcohol misuse, addaction
    substandard: poor quality, weak, inadequate
    succeed: achieve, success, thrive
    success: achievement, ~positive outcomes
    success criteria: success measure, milestone, target, measurable outcome
    success in: effective, achievement, ~improved, impact
    success of: effectiveness, impact, achievement
    success rate: achievement rate, outcomes, completion
    success stories: good practice, effective practice, achievements, positive outcomes
    success with: effective, positive outcomes, achieved
    successful: effective, achieve, thriving, positive outcome
    sudden: unplanned, abruptly, unexpected
    sudden move: unplanned, placement breakdown, disruption, short notice
    suffer: experience harm, affected, significant harm, experiencing, neglect, distress
    suffered abuse: victims, experienced abuse, trauma, significant harm
    sufficiency: placement sufficiency, sufficiency strategy, ~shortage, ~placements, ~placement choice
    sufficient: enough, adequate, ample
    suicidal: suicide, self-harm, suicidal ideation
    suicidal child: suicidal, self-harm, camhs, crisis
    suicidal parent: parental mental health, suicide, adult mental health
    suicide: suicidal, self-harm, suicidal ideation
    suit: ~match, ~tailored, ~appropriate
    suit each child: individually tailored, bespoke, personalised, individual needs
    suitability of homes: suitable, accommodation, ~checks, ~visits
    suitable: suitability, matched, fit for purpose, adequate, ~appropriate
    suitable home: suitable accommodation, suitability, well matched
    suits child: well matched, tailored, child's needs
    summary of findings: headline findings, overview, ~findings
    summer holidays: holiday activities, summer, transition
    sums: calculation, arithmetic, mathematics, numeracy
    sunshine circle: nurture strategies, groups of children, circle
    superb: outstanding, excellent, exceptional
    superficial: lack depth, descriptive, cursory
    supervise: supervision, oversee
    supervised contact: family time, contact centre, ~contact
    supervised regularly: regular supervision, supervision, frequency
    supervision: management oversight, case discussions, reflective, reflective supervision, staff support, line management, ~oversight
    supervision for staff: reflective supervision, staff support, coaching
    supervision missed: infrequent, irregular, supervision, not regular
    supervision notes: supervision records, reflective, ~recorded
    supervision order: care order, ~proceedings
    supervision orders: care proceedings, discharge
    supervision poor: not reflective, infrequent, task-focused, ~reflection
    supervision quality: reflective, supervision records, ~challenge, ~direction
    supervision records: reflective, case direction, ~recorded, ~actions
    supervisor: supervision, team managers, ~manager
    supply teacher: temporary teacher, agency staff, ~cover, ~turnover
    support: ~help, ~assist, ~assistance
    support and challenge: critical friend, hold to account, school improvement support, robust challenge
    support at school: additional support, teaching assistants, special educational needs, pastoral
    support each other: mutual support, peer support, help each other
    support for carers: supervising social workers, foster carers, training, respite
    support for governors: governor training, training for governors, governor support
    support for heads: headteacher support, mentor for headteacher, local leaders, school improvement
    support for teachers: training and coaching, supervision, practical strategies
    support from council: local authority support, school improvement officers, local authority officer
    support from la: local authority support, school improvement officers, local authority officer
    support in class: support during lessons, teaching assistants, in-class support, unobtrusive
    support in lessons: support during lessons, teaching assistants, unobtrusive
    support in school: additional support, teaching assistants, learning mentors, pastoral, designated safeguarding, virtual school, ~education, ~schools
    support network: networks, family network, friends, ~relationships
    support package: package of support, wraparound, intensive support
    support plan: ehc plan, individual education plan, personal plan, provision map, pupil passport
    support programme: individually tailored, personal plans, ~intervention
    support staff: teaching assistant, learning mentor, ~additional adult
    support to 25: care leavers, aged 25, up to 25
    support victims: idva, victims, refuge, survivors
    support worker: family support worker, practitioner, key worker
    supported accommodation: semi-independent, supported lodgings, 16-plus, ~unregulated
    supported by managers: well supported, visible, feel supported
    supported flat: supported accommodation, semi-independent, supported lodgings
    supported housing: supported accommodation, semi-independent, supported lodgings
    supported internship: internship, work placement, preparation for adulthood
    supported living: supported accommodation, semi-independent, tenancy
    supporting families: troubled families, early help, family support, whole family
    supportive boss: well supported, visible, approachable, supportive managers
    sure: confident, certain
    sure start: children's centre, family centre, family hub
    sure start centre: children's centre, family learning, day care
    surprise inspection: unannounced, no notice, unannounced visit
    surprise visit: unannounced visits, unannounced
    survey: questionnaire, consultation, views, ~feedback, ~subject survey
    survey of schools: telephone survey, subject survey, surveyed, survey inspection
    survey visit: subject survey, national evaluation, good practice
    survive: cope, resilience, recover
    survivor: victims
    suspect: alleged, perpetrator, offender
    suspended: suspension, exclusion, excluded, fixed-term exclusion
    suspended staff: allegations, designated officer, lado
    suspension: exclusion, fixed-term exclusion, suspended, temporary exclusion
    suspensions: risk of exclusion
    suspicious injury: unexplained injuries, bruising, child protection medicals, non-accidental
    sustain: maintain, embed, embedded, long-term, keep up, lasting impact, ~continue
    sustained improvement: sustained, embedded, improvement journey
    swamped: high caseloads, overwhelmed, demand, backlog, ~volume, high volume, workload
    swap information: information-sharing, share information, exchange
    swear: bad language, derogatory language, offensive language, abusive language
    swift: prompt, quick, rapid, timely, immediate
    swimming: water safety, physical education
    switched off: disengaged, disaffected, lose interest, not engaged
    syllabus: curriculum, scheme of work, programme of study, course
    symbols: visual timetable, visual support, communication aid
    system: process, method, ~procedure, ~electronic system
    system failure: electronic recording system, cyber
    system glitches: electronic recording system, technical, workarounds
    system too slow: electronic recording system, recording system, delay, ~drift, ~pace
    systematic: methodical, structured, well organised, rigorous
    systemic practice: practice model, family therapy, ~relational
    tablet: devices, laptops, technology
    tackle: address, deal with, act on, resolve, overcome
    tackle weaknesses: areas requiring improvement, effective action, address areas
    tailored: bespoke, individualised, personalised, adapted, matched to needs, ~individual
    take a break: respite, short break, ~breaktime
    take a look: review, examine, scrutinise
    take action: intervene, action taken, tackle, address, decisive action, effective action, ~respond
    take ages: too long, delay, lengthy, prolonged, protracted
    take at face value: over-optimistic, not challenged, self-reporting, lack of curiosity
    take away children: removal, enter care, come into care
    take care: look after
    take care of: care for, look after
    take charge: leadership, responsibility, grip
    take children: removal, enter care, proceedings
    take children away: removal, enter care, come into care
    take control: grip, oversight, leadership
    take in: accept, ~understand, ~admission
    take in refugees: refugee, asylum-seeking, resettlement
    take into account: consider, account of
    take it seriously: prioritise, robust response, responded
    take kids: removal, enter care, proceedings
    take notes: record, minutes
    take notice: respond, listen, attention
    take on: recruit, accept, responsible for
    take on board: act on, ~consider, ~respond, feedback
    take on new staff: recruit, appoint
    take on too much: workload, overwhelmed, high caseloads
    take out of school: elective home education, missing education
    take over: replace, transfer, assume responsibility
    take ownership: responsibility, accountability, ownership
    take parents to court: care proceedings, prosecution, sanction, attendance
    take parents' word: self-reporting, parental self-reporting, over-optimistic, over-reliance
    take part: participate, join in, involvement, engage
    take pride: proud, pride, celebrate
    take responsibility: responsible for, own actions, choices
    take risks: risk-taking, risky behaviour, innovative
    take seriously: prioritise, ~respond, listen, ~robust response
    take sides: impartial, bias, parental conflict
    take steps: action taken, measures, ~act
    take stock: review, evaluate, reflect
    take the blame: responsibility, accountability
    take the lead: leadership, lead professional, responsibility
    take the time: sensitively, patiently, build relationships
    take time: gradual, time to, lengthy
    take time off: absence, sickness, leave
    take time out: absence, respite, calm
    take to court: care proceedings, issue proceedings
    take to task: hold to account, ~challenge
    take turns: turn taking, social skills, cooperate
    taken abroad: forced marriage, abduction, ~overseas
    taken away: removed, removal, enter care, come into care, ~separated
    taken by stranger: abduction, missing
    taken from lessons: withdrawal, withdrawn from lessons, intervention, small group
    taken from parents: removal, enter care, ~separated
    taken into care: come into care, become looked after, enter care, removed, ~proceedings
    taken out of school: elective home education, missing education
    taken over: commissioner, transferred, ~trust, ~intervention
    taken seriously: committed, senior leaders, priority, listened, responded, acted upon, believed
    taken to court: care proceedings, proceedings, prosecuted, issue proceedings
    takeover day: participation, young people, ~interview
    takes too long: too long, delay, drift, not timely, slow, protracted
    taking babies: pre-birth, removal, new-born, unborn, care proceedings
    taking part: opportunity to take part
    taking turns: social skills, peers, circle
    talented: gifted and talented, most able
    talk: conversation, ~speak, ~discuss, ~discussion
    talk about: discuss, ~explore
    talk about behaviour: explore their behaviours, choices, ~reflect
    talk about death: bereavement, grief, loss
    talk about feelings: express feelings, emotional literacy, discuss emotions
    talk about past: life-story work, direct work, histories
    talk about problems: share worries, discuss, trusted adult, counselling
    talk about race: anti-racist, ethnicity, identity, diversity
    talk about sex: relationships and sex, sexual health, pshe
    talk about worries: express worries, share worries, trusted adult, counselling
    talk after missing: return home interviews, return interviews
    talk for writing: talk 4 writing, writing, oracy
    talk in class: speaking and listening, spoken language, ~discussion, ~chatter
    talk it over: discuss, reflective, case discussion, supervision
    talk it through: discuss, reflective, case discussion, restorative
    talk things through: discuss, reflect, restorative, supervision
    talk to a friend: peer support, friendship
    talk to child: direct work, seen alone, spoken to, wishes and feelings, age-appropriate
    talk to dad: engage fathers, fathers' views, non-resident
    talk to doctor: gp, health professionals, paediatrician
    talk to each other: communication, liaise, information-sharing, joined-up
    talk to experts: specialist advice, consultation, expertise
    talk to families: communicate with families, interpreter, several languages, home visits
    talk to neighbours: extended family, enquiries, ~community
    talk to one another: communication, liaise, information-sharing, joined-up
    talk to others: consult, liaise, information-sharing
    talk to parents: engage, consult, contact parents, communicate with parents, home visits, parents' evening, engage parents, liaise, ~consent, ~parents
    talk to police: strategy discussion, liaison, information-sharing
    talk to pupils: discussions with pupils, pupil voice, spoke to pupils, pupils told
    talk to school: education, schools, ~consult
    talk to staff: discussions with staff, staff told, consult
    talk to teachers: discussions with teachers, liaise, communicate
    talk to teenagers: engage adolescents, young people's views, direct work
    talk to the family: engage families, home visit, family meeting, consult
    talk with boss: supervision, reflective supervision, one-to-one
    talk4writing: talk 4 writing, literacy, ~writing
    talking: spoken language, speech and language, oracy, communication
    talking before writing: talk 4 writing, oracy, ~writing
    tangible: measurable, ~visible, ~evident
    tantrum: outburst, dysregulated, emotional outburst, meltdown
    tantrums: emotions, ~regulation
    target: goal, objective, smart, success criteria, expectation, milestone, ~outcome, ~aim
    target for school: whole school targets, overall target, achievement
    target grades: targets, expected progress, attainment
    target setting: set targets, goals, expectations, objectives
    targets for groups: different groups of pupils, whole school targets, achievement
    targets for pupils: expectations for the attainment, whole school targets, personal plans, ~progress
    taught: teaching, instruct, ~delivered
    taught at home: elective home education, electively home educated, ehe, home-educated, home tuition, educated at home
    taxi: taxi drivers, ~transport, ~licensing
    taxi drivers: hoteliers, licensing, ~awareness, ~businesses, transport, exploitation
    teach: instruct, taught, lesson, pedagogy, teaching and learning, quality of education, ~deliver, ~learn
    teach english: learning english, language skills, additional lessons
    teach parents: parenting classes, model effective parenting skills, family learning
    teacher: teaching staff, practitioner, tutor, ~school staff
    teacher assessment: assessment, judgement, moderation
    teacher not performing: underperformance, capability, hold to account, human resources
    teacher recruitment: recruit, vacancies, retention, staffing
    teacher reports abuse: designated safeguarding lead, referrals from schools, ~education
    teacher shortage: recruitment, vacancies, retention, staffing
    teacher stress: workload, staff well-being, morale, ~stress
    teacher talk: teacher-led, pupils listening, passive
    teacher training: professional development, initial teacher training, cpd, training, training and coaching, well trained
    teacher turnover: staff turnover, staffing changes, retention, instability
    teacher workload: workload, staff well-being, teachers, ~capacity
    teachers accused: designated officer, lado, allegations against professionals
    teachers answerable: hold teachers to account, performance management, ~accountability
    teachers care: pastoral care, relationships, nurturing, committed
    teachers confident: skills and confidence, staff confidence, well trained
    teachers improve: quality of teaching, professional development, coaching, teachers to account
    teachers know children: know pupils well, individual needs, relationships
    teachers leave: turnover, retention, recruitment, staffing changes, staffing
    teachers listen: listened to, pupils' views, relationships
    teachers meet: meet regularly, pupil progress meetings, review pupil progress
    teachers need help: staff support, coaching, supervision for staff, ongoing support
    teachers need support: on-going support, supervision, training, practical strategies
    teachers not good: underperformance, quality of teaching, capability
    teachers off sick: staff absence, sickness, supply teacher
    teachers report: designated safeguarding lead, referrals, education professionals
    teachers responsible: hold teachers to account, teachers' performance, ~accountability
    teachers share: share good practice, learn from others, collaboration
    teachers talk: professional dialogue, share good practice, ~discussion
    teachers told: notifications, operation encompass, designated safeguarding leads, ~informed
    teachers want help: on-going support, practical strategies, advice and support
    teachers' comments: marking, feedback, written comments
    teachers' knowledge: subject knowledge, expertise, skills and confidence
    teachers' pay: performance management, appraisal, salary
    teaching assistant: ta, classroom assistant, learning support assistant, support staff, additional adult
    teaching methods: pedagogy, teaching strategies, teaching approach, teaching style
    teaching school: teaching school alliance, system leader, school-to-school
    team around: early help, lead professional, multi-agency meeting
    team around child: tac, team around, multi-agency meeting, team around family
    team around family: taf, team around, early help, ~lead professional
    team leader: team managers, supervisors, practice supervisor
    team manager: supervisors, management oversight, supervision, case direction
    team round child: team around, early help, multi-agency meeting
    team round worker: group supervision, reflective, multidisciplinary, psychologists
    team spirit: morale, culture
    teamwork: collaboration, partnership working, joint working, collaborative, team work, work together, collaborate, group work
    tearful: distress, upset, emotional difficulties, low mood
    teasing: name calling, bullying, derogatory language
    technology: digital, devices, laptops, video, virtual, ict, computing, design and technology
    teen: adolescent, older children, young people, ~teenagers
    teen crime: youth offending, youth justice, offending
    teen pregnancy: teenage, young parents, pregnant
    teen relationship abuse: abusive relationships, healthy relationships, young people, coercive
    teen violence: serious youth violence, knife crime, gangs
    teenage boys: adolescents, males, young men, criminal exploitation
    teenage criminals: youth offending, youth justice, offending
    teenage dad: young parents, teenage, fathers
    teenage girls: adolescents, females, sexual exploitation
    teenage mental health: camhs, adolescent mental health, emotional well-being, self-harm, ~emotional health, ~emotional and mental
    teenage mother: young parents, teenage, pregnant
    teenage pregnancy: young parents, pregnant, teenage, family nurse
    teenager: adolescent, older children, young people, young person, secondary, older pupil, older child, ~youth
    teenagers in danger: vulnerable adolescents, exploitation, extra-familial
    teenagers in trouble: youth offending, adolescents, anti-social behaviour
    teens at risk: adolescents, vulnerable adolescents, exploitation, extra-familial
    teens in care: older children, adolescents, looked after
    teeth: dental, dentist
    telephone survey: phone survey, contacted by telephone, telephone interview
    tell: ~told, ~explain
    tell a friend: peer support, disclosure, ~trusted
    tell an adult: disclosure, report concerns, trusted adult, speak up
    tell children: explain, inform children, help children understand, child-friendly
    tell everyone: communicate, disseminate, ~share
    tell governors: reporting pupil progress, more information, governing body, report to governors, information to governors, governors informed
    tell other agencies: share information, information-sharing
    tell others: share, disseminate, information-sharing
    tell parents: inform parents, communicate with parents, report to parents, share information
    tell pupils how: marking, feedback, next steps, targets
    tell social services: refer, referral, ~contact, ~notify, ~children's social care, report concerns
    tell someone: disclosure, disclose, ~tell
    tell staff: communicate, inform staff, briefing, disseminate
    tell story again: repeat their stories, repeat
    tell teacher: disclosed, designated safeguarding lead, trusted adult
    tell teachers: disclose, inform, share information
    tell the police: police notifications, ~report, notify, information-sharing
    tell the school: operation encompass, notify, ~education, ~schools
    tell the story: narrative, history, chronology, life-story
    tell the teacher: trusted adult, designated safeguarding lead, disclosed
    tell the truth: honest, transparent, open
    telling about abuse: disclosure, allegations
    telling children why: life-story work, later-life letters, ~explained
    telling off: sanction, reprimand, discipline, punishment
    temp: temporary, agency staff, interim
    temper: anger, outburst, manage feelings, ~regulation, aggression
    temporary: interim, short-term, ~emergency
    temporary accommodation: homeless, housing, emergency accommodation, bed and breakfast
    temporary approval: connected carers, kinship, regulation 24
    temporary home: emergency accommodation, short-term, interim, placement
    temporary housing: emergency accommodation, homeless
    temporary managers: interim, acting, turnover, ~agency
    temporary social workers: agency social workers, agency staff, locum, interim
    temporary staff: agency staff, agency workers, agency social workers, locum, interim
    temporary teacher: supply teacher, agency staff, interim, ~turnover
    tenacious: persistent, tenacity, relentless
    tenacity: persistence, tenacious, perseverance, determined
    tenancy: accommodation, housing, own home, independent living
    tenancy failed: tenancy breakdown, eviction, homelessness
    tenancy support: sustain tenancies, housing, floating support
    tender: contract, procurement, commission, competitive
    tension: conflict, strain, dispute
    term time holiday: attendance
    term-time holiday: unauthorised absence, holiday, absence
    terrible: poor, inadequate, serious weaknesses, very poor, unacceptable
    terrorism: radicalisation, extremism, ~prevent
    terrorist: radicalisation, ~extremism, ~prevent
    test: examination, national tests, ~assessment
    test results: attainment, standards, performance data, ~assessment
    test scores: attainment, standards, performance data, ~assessment
    text: text messages, messages, phone
    text message: messages
    textbook: worksheet, published scheme, ~materials
    thank: ~appreciate, ~grateful, ~recognise
    thanks to: result of, because of, supported by
    theatre: drama, performing arts, enrichment
    theft: offending, crime
    theme: trends, patterns, topic, thematic, ~issue
    therapeutic: therapy, counselling, emotional support, trauma-informed, healing, ~nurturing
    therapeutic home: residential, therapeutic, children's homes, ~specialist
    therapeutic parenting: foster carers, trauma, attachment, training
    therapist: therapeutic, counselling, therapy, psychologist
    therapist in school: therapeutic intervention, theraplay, counselling, emotional support
    theraplay: therapeutic play, play therapy, therapeutic intervention
    therapy: therapeutic, counselling, therapists, psychological, therapeutic intervention, ~treatment
    therapy dog: school dog, animal, therapeutic
    therapy for abused: therapeutic, sarc, counselling, victims
    therapy in care: therapeutic, camhs, emotional well-being, children in care, ~looked after, ~care system
    therapy through play: theraplay, therapeutic intervention, ~play
    things at home: family circumstances, lived experience, home conditions
    things get worse: deteriorate, escalate, decline
    things got worse: deteriorated, declined, escalated
    things improve: positive change, ~progress, ~improved
    think about: reflect on
    think about behaviour: explore their behaviours, choices, ~reflect, ~consequences
    think before act: choices, ~regulation, ~consequences
    think before acting: impulse, self-control, self-regulation, pause
    think before they act: pausing, impulse, ~regulation, ~consequences
    think family: whole family, ~parental mental health
    thinking skills: critical thinking, higher-order
    third sector: voluntary sector, charity, community organisations
    thirsty: neglect, ~hydration
    thorough: comprehensive, detailed, rigorous, in-depth, robust, meticulous
    thought about: taken into account
    thoughtful: thoughtfully, reflective, well-considered
    threat: risk, danger, intimidation, ~harm, harassment
    threatened: threat, intimidation, coercion, harassment
    threatened at school: intimidation, bullying, violence
    threatening behaviour: intimidation, aggression, coercive, violence
    three rs: reading, mathematics, literacy and numeracy, ~writing
    three year olds: nursery, early years, pre-school
    threshold: level of need, criteria, ~step up
    thrive: flourish, do well, make progress, achieve, thrive approach, thrive action plan, ~nurture
    thrive action plan: practical strategies, thrive approach, emotional and social development
    thrive approach: thrive, nurture approach, attachment, ~emotional development
    thrive programme: thrive approach, action plans, practical strategies
    through the night: overnight, out of hours, emergency duty
    throwing chairs: aggression, violent, challenging behaviour, dysregulated
    throwing out: permanent exclusion, exclusion, suspension, exclude, homeless
    thrown off track: dysregulated, interrupted development
    thrown out: homeless, homelessness, present as homeless, permanent exclusion, excluded, expelled, suspended
    thrown out of school: exclusion, permanently excluded, risk of exclusion
    throws things: aggression, violent, challenging behaviour, dysregulated
    thug: violence, perpetrator, offender
    tick box: compliance, process-driven, superficial, ~process
    tidy: organised, presentation, home conditions
    tight: rigorous, robust, close oversight, ~limited
    tight budget: financial pressures, limited resources, budget
    tight control: strong oversight, rigorous, grip
    tiktok: social media, online, internet
    time in court: court proceedings, timescales, delay, ~timeliness
    time limit: timescale, deadline, statutory timescales
    time off: absence, attendance, sickness
    time out: calm down, regulate, quiet space, withdrawal
    time to think: reflective, reflection, reflective supervision, space to reflect
    time wasted: off-task, lost learning, duplication, slow pace
    time with children: direct work, manageable caseloads, spend time
    timebound: timescales, smart, time-bound, ~measurable, ~specific
    timebound targets: timescales, smart, ~measurable
    timeframe: timescale, deadline
    timekeeping: punctuality, on time, lateness
    timeline: chronology
    timeliness: timely, on time, delay, pace, timescales
    timely: promptly, prompt, swift, on time, without delay, quickly, timeliness, ~pace
    times tables: multiplication, number facts, arithmetic, mathematics
    timescale: deadline, timeframe, timely, timebound, timeliness
    timetable: school day, time allocated, schedule, ~curriculum
    timetable for change: child's timescale, timescales, timebound
    timid: shy, quiet, lacking confidence, withdrawn
    tiny: very small, minority, ~babies
    tired: exhausted, stress, sleep, tiredness, lack of sleep
    tired children: tiredness, sleep, lack of sleep, neglect
    tired parents: respite, short breaks, exhausted
    tired social workers: exhausted, high caseloads, overwhelmed, workloads
    tired staff: exhausted, workload, high caseloads, staff well-being
    to be improved: areas for improvement, areas for development, needs to improve
    to blame: responsible, accountability, cause
    to the point: concise, succinct
    to work on: areas for improvement, areas for development, next steps
    toddler: younger children, young children, very young, young child, two-year-olds, under 5, early years, infant
    toddler group: stay and play, parent and toddler, playgroup
    toddlers: stay and play, nursery, under 5s
    together: jointly, collaboratively, partnership, joint
    together or apart: sibling assessments, brothers and sisters, siblings
    together with police: multi-agency, co-located, ~police, ~joint
    toilet training: self-care, personal care, independence skills
    toilets: facilities, hygiene, premises
    tokenistic: superficial, meaningful, lack of influence
    told: ~informed, ~said
    told a lie: disguised compliance, self-reporting, over-optimistic
    told about: informed, notified, aware
    told late: delay, notified late, not timely, late notification
    told nobody: not disclosed, hidden, not reported
    told off: sanction, reprimand, discipline, punishment
    told parents: informed parents, communicated, letters to parents
    told teacher: disclosed, designated safeguarding lead, trusted adult
    told the outcome: feedback, informed of, outcome of, referrers
    told to go: suspension, exclusion, excluded
    told what happened: feedback, notified, outcome of
    told why: life-story, understand why, ~explained
    tolerance: respect, mutual respect, fundamental british values, acceptance
    tone: ~language, ~ethos, ~sensitively
    too big: large, overly large, high caseloads, span of control
    too busy: high caseloads, workloads, capacity, overwhelmed, workload
    too cautious: risk averse, over-cautious
    too complicated: complex, jargon, confusing, overly complex
    too dependent: over-reliance, over-reliant, dependency
    too dependent on agency: agency staff, reliance on agency, temporary staff
    too early: too soon, premature, prematurely, early days, early stage, not yet evident
    too early to say: too soon to evaluate, early days, early indicators
    too early to tell: too soon to evaluate, early days, early indicators
    too easily: readily, accepted too readily, unchallenged
    too easy: lack of challenge, insufficient challenge, undemanding, low expectations
    too far: distance, out of area, excessive
    too far away: distance, out of area, outside the area
    too few: insufficient, limited, not enough, small number
    too few carers: sufficiency, shortage, recruitment, foster carers
    too few places: insufficient places, sufficiency, shortage
    too few staff: vacancies, staffing, insufficient capacity, shortage, ~insufficient, ~limited
    too few teachers: recruitment, vacancies, staffing, shortage
    too few visits: frequency, infrequent, not seen, ~visits, ~insufficient, ~limited, not visited
    too formal: ~accessible, ~child-friendly
    too general: not specific, generic, lack detail, vague
    too generous: overgenerous, over-optimistic, inaccurate evaluation, inflated
    too hard: not matched, inaccessible, too difficult, overwhelming
    too high: excessive, high caseloads, above
    too hopeful: over-optimistic, overly optimistic, over-optimism, optimism
    too ill: ill health, sickness, medical needs
    too kind: generous, over-optimistic
    too late: delay, not timely
    too little: insufficient, limited, not enough, lack of, ~lack
    too long: delay, drift, prolonged, longer than, protracted, lengthy, ~wait
    too long to wait: waiting times, wait too long, delay, waiting lists
    too long waiting: waiting times, wait too long, delay, waiting lists
    too low: low expectations, insufficient, below
    too many: high number, excessive, too often
    too many agency: agency social workers, agency staff, reliance on agency, turnover, ~high number, ~excessive
    too many cases: high caseloads, caseloads, caseloads are too, high workloads, workload
    too many changes: instability, turnover, frequent changes, churn
    too many children: high numbers, too many, disproportionate
    too many cooks: unclear responsibility, duplication, coordination
    too many exclusions: high exclusion, exclusion rates, suspensions, permanent exclusions
    too many forms: bureaucracy, paperwork, administrative burden
    too many meetings: duplication, ~meetings
    too many people: multiple professionals, duplication, changes of worker
    too many plans: duplication, multiple plans, streamlined
    too many priorities: lack of focus, prioritisation, overstretched
    too many referrals: high volume, increase in referrals, demand, thresholds
    too many staff leave: turnover, retention, churn, instability
    too many workers: changes of social, too many changes, turnover, ~high number, ~excessive
    too much: excessive, overly, over-reliance
    too much change: instability, turnover, restructuring, initiative overload
    too much paperwork: bureaucracy, administrative, bureaucratic, administrative burden
    too much pressure: workload, stress, overwhelmed, high demand
    too much talk: teacher talk, ~discussion
    too much time: lengthy, delay, prolonged
    too much to do: workload, high caseloads, capacity, overwhelmed
    too much work: high caseloads, workloads, high workloads, workload pressures, unmanageable
    too narrow: narrow, limited, restricted
    too often: frequently, too many, repeated, inconsistent
    too optimistic: over-optimistic, overly optimistic, over-optimism, unrealistic
    too quick: premature, hasty, rushed
    too quick to close: premature, closed prematurely, step down too soon, case closure
    too quick to judge: premature, bias, judgemental
    too reactive: reactive, incident-led, crisis, not proactive
    too scared: frightened, fear, intimidated, reluctant
    too slow: delay, drift, pace, not timely, too long
    too slow to act: delay, drift, not timely, missed opportunities
    too small: insufficient, limited, capacity
    too soft: lenient, low expectations, lack of challenge, boundaries
    too soon: too early, premature, prematurely, early days, not yet, early stage
    too soon to say: too soon to evaluate, early days, early indicators
    too soon to tell: too soon to evaluate, early days, early indicators
    too strict: harsh, rigid, disproportionate, punitive
    too tired: exhausted, tiredness, burnout
    too trusting: over-optimistic, overly optimistic, self-reporting
    too vague: not specific, lack clarity, unclear, generic
    too weak: insufficiently robust, lack rigour, poor, ineffective
    too wordy: lengthy, overly long, jargon
    too young: age-inappropriate, immature, not ready
    took action: acted, intervened, decisive action
    took out of school: elective home education, missing education
    took too long: delay, too long, not timely, drift
    tool: toolkit
    toolkit: tools, resources, guidance
    toolkit for exploitation: screening tool, exploitation, risk assessment
    tools: techniques, instruments, ~strategies, ~resources
    tooth: dental, dentist
    top boss: director of children's, chief executive, senior leaders, director, headteacher
    top class: outstanding, excellent, high quality
    top cop: chief constable, senior police leaders
    top jobs: senior leaders, interim, vacancies, ~directors
    top managers: senior leaders, senior managers, directors, leadership team
    top marks: outstanding, excellent, high attainment
    top notch: outstanding, excellent, high quality
    top of class: most able, higher attaining
    top pupils: most able, higher attaining, high attainers
    top quality: high quality, outstanding, excellent
    top schools: outstanding, good and outstanding schools
    top set: most able, higher attaining, setting by ability
    top students: most able, higher attaining, high attainers
    top team: senior leader, leadership team, senior leadership team
    top-up funding: high needs funding, sen funding, additional funding
    topic: theme, unit, subject
    torture: abuse, significant harm, cruelty
    tot: toddler, young children, early years
    tough: ~challenging, ~robust
    tough decisions: difficult decisions
    tough love: boundaries, support and challenge
    tough on: robust, sanction, challenge
    tough questions: rigour of challenge, hold to account, ~challenge, scrutiny
    tough time: emotional difficulties, distress, crisis, support to families
    tough times: challenging circumstances, difficult, hardship
    toughest cases: most complex cases, intensive, specialist
    tour of school: learning walks, around the school, ~visited
    tourette: neurodevelopmental, tic
    town hall: council, local authority, corporate
    toxic: trio of, domestic abuse, substance misuse, mental ill health
    toxic trio: trio of, domestic abuse, substance misuse
    toys: play equipment, ~play, ~resources, equipment
    track: monitor, tracker, tracking system, monitor progress, check progress, pupil tracking, ~record, oversight, pupil progress
    track achievement: tracking system, recording pupils' achievement, tracking information
    track attendance: attendance, tracking, monitoring, evaluate, monitor attendance, attendance data, absence
    track cases: tracker, tracking, oversight, ~monitor
    track changes: monitor, trend, ~progress
    track children: tracking, monitor progress, whereabouts
    track down: locate, trace, whereabouts
    track groups: tracking, different groups of pupils, analyse
    track outcomes: monitor outcomes, tracking, measure, evaluate
    track progress: tracking system, monitor progress, check progress, pupil tracking
    track pupils: tracking, monitor progress, pupil tracking
    track record: history of improvement, proven, performance
    track spending: monitor budget, financial monitoring, expenditure
    track staff training: training records, ~monitor, professional development
    tracker: tracking, monitoring, ~dashboard
    tracking children: tracking system, tracking information, individual pupils' progress, monitor, ~progress
    tracking information: tracking system, evaluate, performance data, ~progress
    tracking progress: tracking information, individual pupils' progress
    tracking pupils: tracking system, individual pupils' progress, tracking information
    tracking system: tracking, progress data, recording system, assessment system, pupil progress
    traffic light: rag rating, red, amber, green, rag, red amber green, ~rating
    trafficked: modern slavery, national referral mechanism, slavery
    trafficking: exploitation, organised crime
    train: training, learn, skilled, equipped
    train governors: training for governors, support and training, governing body
    train managers: management development, leadership development, supervision training
    train station: transport, locations, british transport police
    trained staff: well trained, training and coaching, all school staff receive training, training, coaching, cpd, ~skilled
    trainee social worker: students, apprenticeships, newly qualified, asye
    trainee teacher: student teacher, initial teacher training, newly qualified, early career teacher
    traineeship: apprenticeships, employment, training
    training: learning and development, professional development, workshops, trained, well trained, cpd, coaching, inset, ~skilled
    training course: qualifications, employment, further education
    training for parents: parenting classes, courses, family learning
    training for partners: multi-agency training, training, ~partnership
    training for staff: professional development, cpd, inset, coaching, well trained
    training for teachers: professional development, cpd, inset, coaching, staff training
    training in school: training and ongoing cpd, coaching, all school staff receive training
    training provider: apprenticeship provider, work-based learning, further education
    trajectory: direction of travel, improvement, progress
    transfer: handover, transition, move, moving on, change of school
    transfer between teams: transfer points, handover, changes of social, transition
    transform: dramatic improvement, turn round, ~change
    transformation: change programme, restructure, redesign
    transgender: gender, lgbt
    transition: adulthood, move on, start school, moving school, change of school, next stage, ~move to, ~transfer, ~adult services
    transition to adulthood: preparation for adulthood, adult services, adult life
    transitional safeguarding: transition, vulnerable adults, adult safeguarding, exploitation
    translate: interpreter, translation, language support
    translated: first language
    translator: interpreter, translated, translation
    transparent: honest, ~open, ~clear
    transport: taxi, bus
    trapped: coercive, controlled, stuck
    trauma: traumatic, traumatised, adverse, trauma-informed, adverse childhood, early trauma, ~therapeutic, ~attachment
    trauma-informed: trauma, traumatised, trauma aware, relational practice, ~restorative, ~relational
    traumatic: trauma, adverse, distressing
    traveller: gypsy, roma, traveller children, mobile families
    traveller families: traveller, gypsy, roma, diverse, culture
    treated badly: abuse, neglect, harm
    treated differently: discrimination, inequality, inconsistent
    treated fairly: equality, equitable, diversity
    treated the same: equality, ~consistent, equitable
    treated well: respect, valued, listened to
    treatment: therapy, ~medication
    trend: patterns, themes, pattern, over time, decrease, ~increase
    triage: screening, prioritise, rag, ~sift
    triage asylum: unaccompanied, age assessments, ~arrivals
    triage for offenders: liaison and diversion, diversion, triage, youth offending
    trial: pilot, try out
    trial run: pilot, trial, early indicators
    trial scheme: pilot, early indicators, funding
    tribunal: appeal, dispute, mediation, complaint
    tried out: pilot, tested, trial
    trigger: cause, ~indicators
    triggers: causes of behaviour, reasons for behaviour
    trip abroad: residential visit, visit to france, foreign exchange, another culture
    trip costs: financial difficulties, funding is secured, residential visit
    trip to france: residential visit, another culture, visit abroad
    trips: educational visit, residential, excursion, enrichment
    trips and clubs: enrichment, extra-curricular, educational visit, wider opportunities
    trivial: low level, threshold, disproportionate
    trolling: online, cyberbullying, social media
    trouble: difficulty, problem, anti-social behaviour, crisis, ~vulnerable, ~complex needs, ~challenging
    trouble at home: family difficulties, domestic abuse, conflict, family circumstances
    trouble at school: poor behaviour, exclusion, behaviour incidents
    trouble learning: learning difficulties, special educational needs, underachieving
    trouble with police: offending, youth offending, criminal, arrested
    troubled children: emotional difficulties, behavioural difficulties, vulnerable, semh
    troubled families: supporting families, whole family, early help, family support
    troubled teenagers: adolescents, vulnerable, challenging behaviour, complex needs
    truancy: truant, unauthorised absence, absence, non-attendance, persistent absence
    truant: school attendance, missing education, absence, truancy, unauthorised absence
    truants: attendance
    true story: lived experience, professional curiosity, history
    trust: trusting relationships, ~meaningful, ~confidence
    trust each other: trusting relationship, mutual trust, confidence in
    trusted adult: trusting relationships, mentor, trusted, key adult, trusting relationship, key worker
    trusted grown-up: trusted adult, trusting relationships, mentor
    trustee: trust board, governor, governing board, academy trust
    trusting parents: over-optimistic, self-reporting, overly optimistic
    trustworthy: reliable, dependable, trusted
    truth: honest, accurate, transparent
    try hard: tenacious, persistent, strenuous efforts, committed, effort, perseverance, diligence
    try their best: do their best, high expectations, hard work
    trying new things: new approaches, pilot, innovative, ~initiatives
    trying out: new approaches
    tuition: tutoring, teaching, one-to-one, catch-up
    turf war: gangs, serious youth violence
    turn 18: 18th birthday, adulthood, transition, adult services, age of 18
    turn a blind eye: ignored, overlooked, not challenged, condone, ~lack of challenge
    turn around: transform, rapid improvement, recovery, improvement journey
    turn around school: driving improvement, sustained, significant improvements
    turn back: return, reverse, ~deteriorate
    turn down: decline, refuse
    turn down help: decline, refuse, resistant, reluctant, do not engage
    turn life around: positive change, transform, outcomes, re-engage
    turn nasty: escalate, aggressive, conflict
    turn off: disengage, switched off, lose interest
    turn round: improve, rapid improvement, transform, recovery
    turn school round: driving improvement, sustained, significant improvements
    turn taking: social skills, circle time, cooperation
    turn things round: transform, rapid improvement, recovery, turned around
    turn to: trusted adult, someone to talk, seek help, ~support
    turn up: attend, attendance, present
    turn up drunk: alcohol, alcohol misuse, substance misuse
    turn up late: punctuality, on time, late duty, lateness, late arrival, not on time
    turn up to meetings: attendance, well attended, participation, ~attend
    turnaround: driving improvement, significant improvements, recovery, improvement journey, rapid improvement, transform, trajectory
    turned away: no further action, declined, not accepted, threshold, closed
    turned down: not accepted, threshold, no further action
    turning a corner: improving, positive trajectory, recovery, ~progress
    turning eighteen: 18th birthday, adulthood, transition, adult services
    turning point: significant change, milestone, ~impact
    turnover: changes of social, changes in social, churn, staff leaving, retention, workforce stability, staff turnover, frequent changes, ~instability
    tutor at home: tuition, alternative provision, missing education
    tutoring: tuition, catch-up, one-to-one
    tween: older children, upper key stage, adolescents
    twenty-five: aged 25, 25
    twin track: parallel planning, contingency, ~permanence
    twins: siblings, brothers and sisters
    two year olds: nursery, early years, day care
    typical: ~usual, ~common
    uasc: unaccompanied, asylum-seeking, age assessments, home office
    ukraine: refugees, homes for, ~overseas
    ukrainian: refugee, newly arrived, asylum, learning english
    unaccompanied: asylum-seeking, asylum, uasc, refugee
    unallocated: not allocated, allocation, allocated
    unannounced: unannounced visits, announced, no notice, without notice
    unannounced visit: unannounced, home conditions, ~visits
    unassessed risk: unassessed, potential risk
    unaware: not aware, not informed, lack awareness
    unborn: pre-birth, unborn baby, pregnant, ~babies
    uncertain: unsure, uncertainty, unclear
    uncertainty: uncertain, unclear, instability
    uncle: extended family, wider family, kinship, ~relatives, ~family members
    unclear: vague, lack clarity, not clear, ambiguous, confusing, lack of clarity
    unclear plans: well-defined, makes clear, vague, ~specific
    uncomfortable: uneasy, anxious, unsafe
    uncooperative: resistant, non-compliance, difficult to engage, reluctant
    under 5: early years, nursery, pre-school, young children, under 5s, day care
    under control: grip, oversight
    under fives: under 5, early years, nursery, pre-school, young children, under 5s, day care
    under investigation: investigated, allegations, enquiries
    under one roof: co-located, co-location, hub
    under pressure: workload, demand, capacity, stress
    under review: being reviewed, monitored, revised
    under strain: capacity, demand, workload, stress
    under the carpet: ignored, not addressed, not challenged
    under the doctor: gps, ~registered, ~medical
    under the radar: hidden, invisible, not identified, unknown
    under threat: at risk, intimidation, financial pressures
    under threshold: below threshold, early help, universal services
    under way: underway, in progress, begun
    under-resourced: capacity, staffing, vacancies, ~resources
    underachieve: underperform, not make progress, low attainment, slow progress
    underachievement: rate of progress, vulnerable to underachieving
    underdeveloped: not yet embedded, early stages, weak, under-developed, not developed, in its infancy, early stage, limited
    undermine: hinder, weaken, compromise
    underperform: underachieve, weak performance, ineffective, failing
    understaffed: vacancies, staffing, capacity, under-resourced
    understand: insight, ~recognise, ~knowledge, ~awareness, ~grasp
    understand feelings: emotions, sensations, emotional development, ~feelings
    understand own behaviour: explore their behaviours, ~reflect, ~responsible
    understand why: reasons, rationale, insight
    understanding: knowledge, grasp, ~awareness
    understood: understanding, aware, grasp
    understood by parents: communication with parents, interpreter, ~parents
    undocumented: immigration status, legal status, home office
    unemployed: neet, not in education, unemployment
    unequal: inequality, inequitable, disparity, disproportionate
    uneven: inconsistent, variable, patchy
    unexpected: unplanned, sudden, unforeseen
    unexplained injury: bruising, child protection medicals, explanations, professional curiosity
    unfair: inequality, discrimination, ~disproportionate
    unfair on children: inequality, disadvantaged, inequitable
    unfair system: inequality, inequitable, disproportionate
    unfair treatment: discrimination, inequality, disproportionate, bias
    unfairly treated: discrimination, inequality, bias
    unfilled: vacancies, recruitment
    unfinished: incomplete, ongoing, further work
    unfinished business: outstanding, unresolved, not completed
    unfit parents: parental capacity, parenting assessments, capacity to change
    unhappy: sad, dissatisfied, dissatisfaction, distress, distressed, anxious, unsettled, ~concerned
    unhappy children: emotional difficulties, anxious, distressed, well-being
    unhappy social workers: morale, turnover, high caseloads
    unhealthy relationship: healthy relationships, coercive, abusive relationships
    unhelpful: ineffective, not helpful, hinders
    uni: higher education, ~university
    uniform: school dress, clothing, ~appearance
    uniform cost: financial difficulties, financial support, clothing
    uniformed police: safer schools officer, schools police officer
    universal credit: financial difficulties, poverty, ~benefits, financial, income
    universal services: health visitors, early years, ~schools, ~community
    university: higher education, degree, ~students, ~college
    university help: higher education, bursary, accommodation, students
    unkempt: neglect, hygiene, ~appearance
    unkind: bullying, respect, kindness
    unknown: unclear, not known, unassessed
    unknown risk: unassessed, unassessed risk, ~unclear
    unlawful placement: unregistered, unlawful, unregulated
    unlock: access, enable, ~remove barriers
    unloved: emotional abuse, emotional harm, neglect, rejected, emotional neglect
    unmet need: gaps, unmet
    unmet needs: needs not met, gap in provision, unidentified needs
    unnecessary: not needed, unnecessarily, avoid
    unobtrusive: discreet, sensitive, subtle
    unplanned: short notice, ~emergency, ~crisis
    unprotected: left at risk, exposed to, not safe
    unqualified: family support workers, inexperienced
    unqualified staff: family support workers, not qualified, ~practitioners
    unrealistic: not achievable, over-optimistic
    unregistered: unregulated, illegal, not registered, unregistered placements
    unregistered home: unregulated, unregistered placements, unregistered children's homes
    unregistered placement: unregistered children's homes, unregulated, unlawful
    unregistered school: illegal school, unregistered provision, unregistered setting
    unregulated: unregistered, not registered, ~semi-independent
    unresolved: outstanding
    unruly: disruptive, disorderly, poor behaviour, boisterous
    unsafe: at risk, risk, not safe, unsafe practice, safeguarding concern, ~harm, ~dangerous
    unsafe at home: risk of harm, domestic abuse, neglect
    unsafe children: risk of harm, significant harm, left at risk, harmful situations
    unsafe home: home conditions, significant harm, neglect, harmful situations, risk of harm, unsuitable accommodation
    unsatisfactory: inadequate, poor, weak, unacceptable
    unsettled: instability, unstable, disruption
    unstable: instability, disruption, unsettled
    unsuccessful: ineffective, failed, not successful
    unsuitable: inappropriate, not suitable, unacceptable, not appropriate
    unsuitable home: unsuitable accommodation, unregistered, inappropriate, placement
    unsuitable placement: unregistered, inappropriate, matching
    unsure: uncertain, not confident, unclear, uncertainty
    untrained: lack of training, not trained, unqualified, unskilled
    unusual: ~rare, ~exceptional, ~atypical
    unwanted: rejected, neglect
    unwell: ill, ill health, ~illness
    unwilling: reluctant, resistant, unable
    up and down: inconsistent, variable, variability, fluctuate
    up and running: established, operational, implemented
    up front: early, initial, transparent
    up in the air: uncertain, unclear, unresolved
    up the ladder: escalate, career progression, senior
    up to 25: care leavers, aged 25, aged 21
    up to date: updated, current, contemporaneous, up-to-date
    up to scratch: good enough, expected standard, adequate
    up to speed: informed, updated, trained
    up to the job: capable, competent, skilled
    up to the mark: expected standard, good enough
    update: up to date, refreshed, revised, ~review
    upset: distress, traumatic, anxious
    upside: benefit, strength
    upskill: develop skills, training, professional development
    urgency: urgent, immediate, pace, sense of urgency, quickly
    urgent: immediate, urgency, promptly, without delay, pressing, quickly, ~emergency, ~priority
    urgent help: immediate support, crisis, emergency
    urgent improvement: priority action, rapid improvement, immediate action
    urgent meeting: strategy meeting, strategy discussion, convened
    use data: performance data, tracking information, analyse, evaluate
    use good schools: strengths in schools, help others to improve
    use of assistants: teaching assistants, deployed effectively, support during lessons, unobtrusive
    use of strengths: strengths used, share expertise, help others improve
    use what they learn: put into practice, strategies they have learnt, apply
    useless: ineffective, not effective, poor, little impact
    using information: use of data, analyse, tracking information, performance data
    usual class: mainstream classes, main part of the school, reintegrate
    usually: ~generally, ~mostly, ~routinely
    vacancy: staffing, recruitment, unfilled post
    vacant posts: vacancies, unfilled, recruitment
    vaccinated: health assessments
    vaccination: immunisations
    vaccine: immunisations
    vague: unclear, lack clarity, not specific, ambiguous, lack of clarity, imprecise
    vague plan: not well-defined, lack of clarity, not specific, lack detail, not measurable
    vague plans: well-defined, vague, not identified, ~specific
    valuable: beneficial, worthwhile, invaluable, ~helpful
    value: appreciate, worth, ~benefit
    value for money: cost effective, best value, efficient, impact of spending
    valued: feel valued, appreciated, respected, ~morale
    vandalism: anti-social behaviour, offending
    vanished: missing, whereabouts, missing children
    vaping: smoking, substance misuse
    variable: inconsistent, variability, varied, mixed, varies, uneven, patchy
    varies: variable, inconsistent, variation, uneven
    verdict: judgement, grade, conclusion, overall effectiveness
    very bad: serious weaknesses, inadequate, poor, significant weaknesses
    very good: highly effective, excellent, impressive, exemplary, high quality, outstanding, ~strong
    veteran: experienced, long-serving, armed forces
    viability: viability assessments, connected carers, kinship, ~suitability
    viability assessment: connected carers, kinship, special guardianship
    victim: survivor
    victim blaming: blaming language, victims, ~language
    victim of abuse: victims, survivors, therapeutic, experienced abuse
    victim support: victims, idva, survivors, advocates
    victimless prosecution: prosecution
    victims not criminals: victims, criminalised, child-centred policing, ~exploited
    victims safe: victims, safety planning, protection orders, idva
    video call: virtual, video, remote, online
    views: opinion, perception, perspective, voice, ~feedback
    views of parents: parents' views, parents say, parent survey, parental feedback
    violence: violent, assault, domestic abuse, ~abuse, ~knife crime
    violence against women: domestic abuse, victims, women and girls, sexual violence
    violence at home: domestic abuse, domestic violence
    violence reduction: serious youth violence, violence reduction unit, vru, knife crime
    violence to children: physical abuse, assaults, physical chastisement, injuries
    violent: violence, aggressive, assault, ~abusive
    violent crime: serious youth violence, knife crime, serious violence
    violent dad: perpetrators, domestic abuse, fathers, domestic violence
    violent father: perpetrators, domestic abuse, fathers, domestic violence
    violent home: domestic abuse, domestic violence, exposed to, family home
    violent husband: perpetrators, domestic abuse, domestic violence
    violent kids: violence, youth violence, aggressive, challenging behaviour
    violent men: perpetrators, male, domestic abuse, offenders
    violent offender: probation, mappa, offenders, perpetrators
    violent parents: domestic abuse, perpetrators, physical abuse
    violent partner: perpetrators, domestic abuse, domestic violence
    virtual head: virtual school, virtual headteacher, personal education plans, virtual school headteacher
    virtual lessons: remote education, remote learning, online
    virtual school: personal education plan, pep, looked after, children in care, virtual school headteacher, ~headteacher
    virtual visits: video calls, remotely, covid-19, virtual
    virus: covid-19, coronavirus, infection
    visa: immigration status, home office, legal status
    visible: visibility, visible leaders, ~accessible
    vision: ambition, strategy, aspirations, strategic vision, ethos, clear purpose
    vision for schools: strategic vision, clear vision, school improvement strategy
    visit: home visits, seen, see children, observe, monitoring visit, ~frequency, ~contact, ~inspection
    visit at home: home visit, doorstep visit
    visit classrooms: learning walks, visited lessons, lesson observation, see teaching
    visit enough: frequency, visited regularly, seen regularly, statutory timescales
    visit not recorded: not recorded, case records, ~visits, ~recording, ~gaps in recording
    visit on time: statutory timescales, ~visits, ~timely, ~within timescales
    visit other schools: links with primary schools, learn from others, good practice
    visit without warning: unannounced
    visiting artists: creative partnerships, external expertise, enliven
    visiting parents: family time, spend time with, ~contact
    visiting specialist: outreach, specialist practitioners, external expertise
    visiting teacher: outreach, specialist practitioners, advisory
    visitor: speaker, guest, ~enrichment
    visits in covid: face-to-face, virtual visits, doorstep, covid-19, ppe
    visits in lockdown: face-to-face, virtual visits, doorstep, covid-19, ppe
    visits missed: not visited, not seen, overdue, frequency
    visits regular: frequency, seen regularly
    visits to children: seen alone, frequency, purposeful, ~visited
    visits to families: family worker, home visits, interpreter
    visits with parents: family time, spend time with, ~supervised
    visual impairment: blind, sight loss, sensory impairment
    visual timetable: visual support, symbols, visual cue
    vital: ~essential, ~crucial, ~important, ~key
    vocabulary: language, words, subject-specific vocabulary, spoken language
    vocational: work-related, practical course, technical, apprenticeship, applied
    voice: views, wishes and feelings, heard, wishes, listen, opinions
    voice in court: children's guardian, wishes and feelings, cafcass
    voice of babies: babies, non-verbal, observations, lived experience
    voice of child: wishes and feelings, children's voices, views, lived experience
    voice of disabled: disabled children, non-verbal, communication needs, wishes and feelings
    voice of parents: parents' views, feedback, views
    voluntary: charity, third sector, voluntary sector
    voluntary care: section 20, parental consent, voluntary
    voluntary group: voluntary sector, third sector, charity, voluntary organisation
    voluntary groups: voluntary, external agencies, community
    volunteer: voluntary, independent visitors, parent helper, ~mentor
    voting: school council, democracy, pupil voice
    vulnerability: vulnerable, at risk
    vulnerable: vulnerability, disadvantaged, ~at risk
    vulnerable groups: specific groups of pupils, most vulnerable, disadvantaged, different groups
    vulnerable person notice: police notifications, public protection notices, merlin, ~police
    vulnerable pupils: disadvantaged pupils, at risk pupils, vulnerable groups, pupils in need
    vulnerable witness: achieving best evidence, intermediaries, victims
    wage: pay
    wait: delay, waiting lists, waiting times, backlog
    wait and see: reactive, delay, over-optimistic
    wait for adoption: family finding, adopters, delay, placement order
    wait for assessment: waiting time, waiting list, delay in assessment, long wait, backlog
    wait for plan: delay, drift, ~planning
    waiting for diagnosis: waiting time, neurodevelopmental pathway, autism assessment, delay
    waiting for plan: ehc plan, statutory assessment, ~delay
    waiting for school: missing education, school place, admission
    waiting for therapy: waiting lists, waiting times, camhs
    waiting list: waiting times, waits, backlog, waiting time, long wait, ~delay
    waiting times: waiting list, long wait, delay, backlog
    waits too long: waiting times, delay, drift
    wake up: morning routine, sleep, ~alert
    wake up call: urgent, impetus, concern
    walk around school: learning walks, visited lessons, around the school, tour
    walk out: leave classroom, internal truancy, abscond
    walk round school: learning walks, visited lessons, around the school, tour, move around the school, school site, clearer expectations
    walk-in centre: urgent care, emergency department, minor injuries
    wall displays: learning environment, displays, pupils' work
    want the best: high expectations, ambition, do their best, aspirational
    war zone: asylum-seeking, refugee, trauma
    warm: kind, warmth, nurturing, welcoming, positive relationship
    warn parents: letters to parents, notify, warning notices
    warning: alert, flag, ~indicators
    warning letter: letter before proceedings, pre-proceedings
    warning sign: signs, risk factors, ~indicators, ~early identification
    waste: ~inefficient, ~duplication, ~unnecessary
    waste money: inefficient, value for money, poor use of resources
    waste of money: inefficient, value for money, not cost effective
    waste of time: duplication, inefficient
    waste time: off-task, inefficient, duplication, slow pace, lost learning
    wasted potential: underachieving, low expectations, aspiration
    watch: observe, ~monitor, ~oversight, ~supervise
    watch and wait: drift, reactive, delay, over-optimistic
    watch closely: closely monitored, scrutiny, track, oversight
    watch lessons: lesson observation, observe lessons, learning walk, visit lessons
    watch over: oversight, monitor, oversee, supervised
    watch teachers: lesson observation, learning walks, observed, visited lessons
    watch the child: observation, ~consultation, ~assessment
    way of teaching: teaching strategies, teaching approach, teaching style, pedagogy
    way of working: practice model, model of practice, methodology
    way to go: not yet, further work, early stages
    ways to refer: referral pathway, front door, portal, marf
    weak: poor, underdeveloped, ineffective, insufficient, weaker
    weak assessment: poor-quality assessment, lack analysis, superficial, descriptive
    weak at maths: mathematics, low attainment, numeracy
    weak evidence: limited evidence, insufficient evidence, lack of evidence
    weak governors: restructuring the governing body, external review, strengths and weaknesses, weak governance, lack of challenge, ineffective governance
    weak leadership: ineffective leadership, lack of direction, leadership capacity, instability
    weak links: poor communication, fragmented, partnership
    weak plans: lack timescales, not specific, vague, lack clarity
    weak point: weakness, area for improvement, shortfalls
    weak points: weakness, area for improvement, shortcoming
    weak readers: struggling reader, reading age, early reading, catch-up reading, decode
    weak school: require improvement, inadequate, satisfactory
    weak spot: weakness, area for improvement, shortfalls
    weak students: lower attaining, low attainers, underachieving
    weak teaching: inadequate teaching, poor teaching, ineffective teaching, variable teaching, underperformance
    weaker: less effective, poorer, less well, variable
    weaker pupils: lower attaining, less able, low attainer, fall behind, low ability
    weakest: ~poorest, ~least effective, ~lowest
    weakest pupils: lower attaining, lowest attaining, low prior attainment
    weakness: shortfall, deficit, area for improvement, gaps, shortcoming, deficiency, underdeveloped, ~gap
    weapon: knife, knife crime
    weapons: serious youth violence
    website: online, published, web page
    website out of date: website, published information, not updated
    weed: cannabis, substance misuse, drug
    weekend: out of hours, emergency duty, outside office hours
    weekly: each week, ~regular
    weight: ~healthy
    weight problem: obesity, healthy, ~health
    welcoming: inclusive, friendly, warm, ~open
    welfare: well-being, pastoral care, ~safety, ~safeguarding
    well behaved: behave well, good behaviour, conduct
    well cared for: settled, stable, thrive, ~safe
    well done: effective, achievement, celebrate
    well joined up: well coordinated, integrated, coherent
    well received: positive feedback, value the advice, welcomed
    well recorded: clear records, case recording, detailed records
    well supervised: regular supervision, supervision, reflective, well supported
    well written: clear, good-quality, concise
    well-behaved: calm
    well-being: wellbeing, welfare, emotional health, ~mental health, ~happiness
    well-considered: thoughtful, well thought out, carefully planned
    well-defined: specific, precise, detailed, ~clear
    wellbeing: well-being, welfare, emotional health, mental health
    wellbeing check: welfare checks, ~visits, ~seen
    wellbeing of staff: staff well-being, morale, feel supported
    went down: decline, fall, decrease, lower
    went downhill: declined, deteriorated, deterioration
    went elsewhere: sourced external support, external support
    went up: increase, rise, improved, higher
    went well: successful, strengths, ~positive, ~effective
    went wrong: failings, weaknesses, ~learning, ~lessons, shortfalls, mistakes, missed opportunities
    what behaviour means: behaviour as communication, understand children's behaviour, signalled
    what behaviour tells: behaviour as communication, needs being signalled, ~understand
    what changed: improvements since, progress since, changes
    what child sees: lived experience, exposed to, day-to-day
    what children learn: curriculum, knowledge and skills, programme of study, subject content
    what children say: views, wishes and feelings, children's voices, children told, feedback
    what children think: views, wishes and feelings, children's voices, opinions, feedback, children's views, child's voice, pupils say, pupil voice
    what children told: views, children said, feedback, inspectors spoke
    what children want: wishes and feelings, wishes, views
    what council says: self-evaluation, self-assessment, ~leaders
    what data shows: performance information, data, analysis, trends
    what did not work: ineffective, unsuccessful, little impact, not effective
    what didn't work: ineffective, unsuccessful, little impact, not effective
    what difference: impact, positive difference, outcomes, effectiveness
    what difference it makes: impact, positive difference, measure impact, outcomes, evaluate
    what goes on: line of sight, lived experience, oversight
    what goes well: strengths, what works well, positive features, success
    what goes wrong: weaknesses, shortfalls, failings, areas for improvement
    what happened before: history, historical, chronology, cumulative, ~previous
    what happened next: next steps, followed up, ~outcome
    what happens next: next steps, follow-up, outcome, transition
    what has changed: evidence of change, ~progress, ~impact, improvements since, progress since, changes, ~last inspection
    what has to change: changes in practice required, improvement plan, areas for improvement
    what heads say: headteachers, schools report, telephone survey, perceive
    what heads think: headteachers, perception, telephone survey, perceive
    what headteachers think: perception, telephone survey, school leaders perceive
    what helps: protective factors, effective support, strategies, ~positive impact, positive difference, strengths, ~impact
    what helps them: say how they are helped, ~strategies, ~support
    what holds back: barriers, hampered, hinders, obstacles, limits
    what inspectors did: met with, scrutinised, observed, ~evidence
    what inspectors found: headline findings, overview, ~findings
    what inspectors looked at: scrutinised, documents, observed, ~evidence
    what inspectors saw: observed, visited lessons, ~evidence
    what is available: available locally, local offer, ~provision
    what is good progress: constitute good progress, starting points, ~expectations
    what is learned: curriculum, subject content, knowledge and skills
    what is missing: gaps, lack of, absence of, shortfalls
    what is needed: areas for improvement, ~needs, actions required
    what is taught: curriculum, programme of study, subject content, scheme of work
    what is working: strengths, ~effective, successful, what works well
    what is wrong: weaknesses, shortfalls, areas for improvement, deficits
    what isn't working: weaknesses, ineffective, shortfalls, areas for improvement
    what leaders think: self-evaluation, self-assessment, leaders recognise
    what life like: lived experience, children's lives, day-to-day
    what makes the difference: positive difference, impact, ~effective, key factors
    what matters: priorities, ~important, child-centred, lived experience
    what must change: expectations, clear expectations
    what needs improving: areas for improvement, needs to improve, weaknesses
    what needs to change: expectations, clear to parents, ~outcomes
    what parents think: parents' views, views of parents, parents say, parental satisfaction, survey
    what pupils think: pupils say, pupils' views, pupil voice, views of pupils, pupil survey, told inspectors
    what research says: latest research, current studies, evidence-based, neuroscience
    what schools say: feedback from schools, telephone survey, perceive, ~responses
    what schools think: feedback from schools, telephone survey, perceive, ~responses
    what should school do: the school should take further action, areas for improvement, recommendations
    what stops: barriers, obstacles, hinders, hampered, prevents
    what they achieve: attainment, achievement, standards, outcomes
    what they learn: curriculum, subject content, knowledge and skills
    what to improve: areas for improvement, areas for development, needs to improve, recommendations, area for improvement, area for development, recommendation
    what went well: strengths, ~effective, ~positive, success, positive features, good practice
    what went wrong: weaknesses, shortfalls, lessons learned, failings, missed opportunities, learning from
    what works: evaluate, good practice, strengths, impact, ~effectiveness, effective practice, what works well, evidence-based, ~success
    what works best: most effective, best practice, evidence-based, good practice
    what works well: strength, good practice, success, positive features, ~effective
    what young people say: views, feedback, participation, told inspectors, ~older children
    what's next: next steps, further action, ~plans
    whatsapp: social media, online, messages
    wheel chair: disabled, disabilities
    wheelchair: disabled, disabilities, equipment, physical disability, mobility, accessible building, ~accessibility
    when next inspection: next institutional inspection, future inspection, next inspection
    where children live: placement, accommodation, living arrangements, ~homes
    where from: identity, heritage, ~life-story
    where is the evidence: impact, evaluate, evidence
    where money goes: use of funding, expenditure, budget, resource allocation
    where published: published on ofsted's website, website
    where pupils start: baseline, starting points, on entry
    where they are: whereabouts, location, missing
    where they live: placement, accommodation, living arrangements
    where they start: baseline, starting points, initial assessment
    where to get help: available locally, directs families to the provision, signposted, single point, front door, local offer, family hubs, ~access support, ~receive support
    where to improve: areas for improvement, areas for development, further action
    whether it works: evaluate, impact, measure, effectiveness, ~monitor
    which pupils: specific groups, different groups of pupils, select pupils, ~identify
    white pupils: ethnicity, minority ethnic, achievement
    whitehall: government, dfe, department for education
    who am i: identity, life-story, heritage
    who attends meetings: attendance, relevant agencies, ~partners
    who benefits: most likely to be effective, identify those pupils, criteria
    who decides: decision-making, panel
    who does what: roles and responsibilities, clear actions, responsible for, ~accountable
    who funds: schools forum, funded by, funding
    who gets help: threshold, criteria, eligible
    who gets in: select pupils, criteria, admission
    who inspectors met: met with, discussions with, members of the governing body
    who inspectors spoke to: met with, discussions with, spoke
    who is my social worker: allocated, changes of social, same social worker
    who is responsible: accountability, roles and responsibilities, lead person
    who is to blame: accountability, responsible
    who lives there: household, family composition, males, adults in
    who pays: funding, joint commissioning, financial, ~costs, joint funding, funding arrangements, commission
    who provides: commission, delivery
    who runs it: run from, commission, social enterprise
    who runs service: commission, tender, social enterprise
    who they are: identity, heritage, diversity, self-esteem
    who to call: single point, point of contact, front door
    who to tell: designated safeguarding, trusted adult, single point, front door
    who will adopt: adopters, family finding, prospective adopters
    whole child: holistic, all-round development, personal development
    whole class teaching: main lesson, mainstream class, lessons
    whole council: corporate, council-wide
    whole family: think family, holistic
    whole family approach: think family, whole-family, family support, holistic
    whole family working: think family, whole-family, family support, ~holistic
    whole picture: holistic, comprehensive, full picture, overview, ~history
    whole school: across the school, throughout the school, school-wide, ~all staff
    whole staff: all staff, all school staff, training
    whose fault: accountability, responsible
    why children misbehave: behaviour as communication, understand behaviour, needs being signalled, ~explore
    why decisions: rationale, reasons, clear rationale, rationale for decisions
    why in care: life-story, life-story work, later-life letters
    why it failed: root cause, weaknesses, lack of, ~barriers
    why it happens: reasons, root cause
    why it worked: success factors, ~effective, strengths, ~impact
    why pupils fail: reasons why, underachieving, evaluate, barriers
    why removed: life-story work, understand why, later-life letters
    why successful: effective, strengths, success factors
    why they fall behind: reasons why, underachieving, evaluate, barriers to learning
    why they ran: push and pull, return home interviews, reasons for
    why underachieve: reasons why, underachieving, evaluate
    wide: ~broad, ~extensive, ~comprehensive
    widen horizons: real life experience, another culture, aspirations, enrichment
    wider family: extended family, family network, kinship, ~relatives, ~family members
    widespread: systemic, prevalent, across, extensive
    wife: partner, mother, female
    wife beater: perpetrators, domestic abuse, domestic violence
    wifi: internet, digital, laptops, online, devices, digital exclusion, technology
    will not listen: challenging behaviour, off-task, ~disruptive
    win over: engage, build trust, persuade
    wise: ~sensible, ~considered, ~sound
    wish: views, want, wishes and feelings, voice
    wishes and feelings: views, voice, children's views, opinions
    witchcraft: faith, belief, cultural
    withdrawal: small group, taken out, intervention group, ~nurture group
    withdrawn: isolated, shy, quiet, disengaged
    withdrawn from school: elective home education, missing education
    without a school: missing education, school place, not in school
    without asking parents: consent, parental consent, overridden, without consent
    without friends: friendship, isolated, peers, relationships
    without fuss: unobtrusive, discreet, ~effective
    without permission: without consent, consent overridden, parental consent
    without social worker: unallocated, not allocated, allocation
    witness: exposure, exposed to, ~see
    woman: women, female, mothers
    women: mothers, female
    women's aid: refuge, domestic abuse, victims, voluntary
    won't do as told: challenging behaviour, defiance, ~disruptive
    won't engage: resistant, difficult to engage, reluctant, disengage
    won't go to school: school avoidance, anxiety, non-attendance, attendance
    wonderful: excellent, outstanding, very positive
    word of mouth: communication, recruitment, informal
    wording: language, terminology, ~written
    work against: undermine, hinder, conflict
    work alone: isolation, single-agency, lone working
    work apart: silo, fragmented, single-agency
    work as a team: teamwork, collaborative, cohesive, team around
    work as one: joined-up, integrated, cohesive, partnership
    work closely: collaborate, partnership, effective working relationships, joint work
    work conditions: caseloads, workload, working environment, morale
    work culture: learning culture, ethos, morale, environment
    work experience: internships, apprenticeships, employment, work placement, employer, careers education, work-related learning
    work from home: remotely, remote working, virtual, hybrid, home working
    work from office: hybrid, office, co-located
    work hard: committed, dedicated, tirelessly, tenacious, hard-working, effort, hard work, diligence, apply themselves, try their best
    work in books: pupils' work, workbooks, work scrutiny, exercise books
    work in isolation: silo, isolation, fragmented
    work in pairs: pair work, group work, collaborative learning, talk partners
    work in progress: not yet embedded, early stages, underway, ongoing
    work in silos: silo, fragmented, disjointed, lack of coordination
    work jointly: joint working, multi-agency, collaborative, ~partnership
    work late: workload, long hours, out of hours
    work less: reduced workload, manageable caseloads, ~reduced hours
    work online: virtual, remotely, remote working
    work out: determine, ~identify, ~understand, ~resolve
    work out problems: resolve, solution, problem-solving, ~identify
    work out well: successful, positive outcome, ~effective
    work out what: determine, ~identify, assess, analyse
    work out why: analyse, understand reasons, root cause
    work placement: work experience, employment, apprenticeships, internships
    work scrutiny: book scrutiny, pupils' work, work sampling, look at books
    work side by side: co-located, joint working, collaborative
    work through: process, therapeutic, ~resolve
    work to do: much work to do, areas for improvement, further action, further work, not yet
    work together: partnership, collaborate, joint working, multi-agency, collaborative, coordinated, partnership working, collaboration
    work too easy: lack of challenge, insufficient challenge, low expectations, undemanding, not challenged
    work too hard: workload, overwhelmed, staff well-being, work-life balance
    work too much: workload, overwhelmed, staff well-being, high caseloads
    work well together: effective partnership, collaborative, strong partnership, cohesive
    work with charities: voluntary sector, third sector, commission
    work with child: direct work, one-to-one
    work with dads: engage fathers, fathers, non-resident
    work with doctors: health partners, gps, joint working
    work with families: relationship-based, strengths-based, ~engagement, ~partnership, engage families, family support, whole family
    work with other schools: links with other local schools, networks of schools, ~partnerships
    work with parents: parental capacity, direct work, ~engagement, ~parents
    work with perpetrators: perpetrators, perpetrator programmes, domestic abuse
    work with police: joint working, police partners, joint investigations
    work with schools: partnership with schools, school partnership, education partners, links
    work with teenagers: adolescents, youth work, engage, older children
    work with volunteers: volunteer, voluntary sector, mentors
    work with young people: direct work, adolescents, youth workers, older children
    work-based learning: apprenticeship, on-the-job, training provider
    workaround: electronic recording system, recording system
    worker: practitioner, staff, social worker
    worker knows child: know children well, trusting relationships, know their children
    worker leaves: changes of social, changes in social, turnover, churn, retention, changes of social worker
    worker shortage: vacancies, recruitment, staffing, capacity
    workers change: changes of social, turnover, churn, too many changes
    workers happy: morale, enjoy working, valued
    workers stay: retention, stable workforce, workforce stability, consistent social workers
    workers supported: well supported, supervision, visible
    workers tired: high caseloads, exhausted, workloads, overwhelmed
    workforce: staff, staffing, ~recruitment
    workforce crisis: vacancies, turnover, instability, recruitment
    workforce instability: turnover, churn, vacancies, ~agency
    workforce stability: stable workforce, retention, turnover, permanent workforce
    workforce strategy: recruitment and retention, recruitment, retention, workforce development
    working class: disadvantaged, deprivation, pupil premium
    working parents: childcare, wraparound care, employment
    working party: task group, steering group, working group
    working poor: in-work poverty, low income, poverty
    working week: hours, workload, work-life balance
    working with parents: parental engagement, parental involvement, partnership with parents, engage families, engage parents, parenting support
    working with police: multi-agency, co-located, ~police, ~joint
    working with schools: networks of schools, ~links, ~partnerships, ~education
    workload: caseload, demand, staff well-being, ~capacity, ~demands, ~pressure
    workmate: colleagues, peers
    works in practice: implementation, impact on practice, put into practice
    works or not: evaluate, impact, measure impact, ~effectiveness
    works well: effective, successful, strength, good practice
    worksheet: textbook, low-level task, undemanding
    workshop: training, session, ~course
    workshop for parents: parenting classes, courses, family learning
    world class: outstanding, exemplary, excellence
    world cultures: another culture, diversity, similarities and differences
    worn down: exhausted, low morale, overwhelmed
    worn out: exhausted, tired, overwhelmed
    worried: concern, worries, anxious
    worried about child: concerns, safeguarding concerns, safeguarding concern, welfare concern, child protection, ~referral, ~contact, ~concern
    worried neighbour: ~referral, ~contact
    worried teacher: designated safeguarding lead, ~schools, ~referral
    worry: anxiety, anxious, ~concern, ~stress
    worry box: share worries, trusted adult, express feelings
    worse: deteriorated, declined, deterioration, poorer, weaker, decline, deteriorate, worsened, lower
    worse grade: require improvement, inspection grade, declined
    worse off: disadvantaged, deteriorated, poorer outcomes
    worse than: below, weaker, lower than
    worse than before: declined, deteriorated, decline since
    worsen: deteriorate, decline, deterioration, escalate
    worst: ~poorest, ~weakest, ~most serious, ~inadequate
    worst areas: weakest, inadequate, most deprived
    worst case: contingency, contingency planning
    worst cases: most complex cases, intensive, high risk
    worst off: most disadvantaged, most vulnerable, deprived
    worst schools: inadequate schools, failing, special measures
    worth doing: worthwhile, beneficial, benefit, impact
    worth it: value for money, benefit, impact, worthwhile
    worth the money: value for money, cost effective, best value, impact
    worthwhile: valuable, beneficial
    wrap around care: wraparound, day care, breakfast club
    wraparound: intensive support, package of support, wrap-around
    write: written, written work, literacy, composition, extended writing
    write down: written, document
    write it down: record, document, case notes
    write plans: planning, written plan, quality of plans
    write reports: report writing, reports, quality of reports
    write to: letter, correspondence, written
    write to children: written to children, letters, child-friendly, later-life letters
    write to parents: letters being sent, communication with parents, ~letters, letters to parents, letter home, communicate with parents
    write up: record, case notes, up to date
    write up notes: case recording, up to date
    writing about children: sensitively written, written to children, case records, ~language
    writing project: talk 4 writing, literacy, project, ~writing
    writing skills: talk 4 writing, literacy, ~writing
    written agreement: agreement, expectations, domestic abuse
    written down: recorded, recording, documented
    written for children: written to children, sensitively written, addressed to, child-friendly
    written statement: statement of action, priority action plan, ~action plan
    written statement of action: proposed action, principal authority, priority action, next steps, ~priority action plan
    wrong: inaccurate, incorrect, inappropriate, error
    wrong crowd: peer group, exploitation, gangs
    wrong help: not appropriate
    wrong time: delay, not timely, too late
    wrongly accused: allegations, unsubstantiated, designated officer
    wrote down: recorded, documented, case notes
    year 1: key stage 1, infant, year 2
    year 11: gcse, key stage 4, secondary, post-16
    year 2: key stage 1, infant, year 1
    year 6: age 11, key stage 2, primary
    year group: cohort, key stage, class, ~phase
    year head: middle leaders, year group, pastoral
    year leader: middle leaders, year group, pastoral
    year on year: trend, annual, over time, sustained
    years ago: historical, previous, non-recent, long-standing
    years of abuse: long-term abuse, cumulative harm, trauma
    years of neglect: chronic neglect, long-term neglect, cumulative harm
    years of waiting: delay, drift, waiting times
    years to come: future, long-term, sustained
    yell: shout, raised voice, verbal abuse
    yet to: not yet, outstanding
    yos: youth offending, youth justice, yot, offending
    yot: youth offending, youth justice, yos, offending
    young adults: care leavers, adulthood, care-experienced
    young boys: boys, younger children, male
    young carer: caring responsibilities, child carer, act as carers, look after relative
    young criminals: youth offending, youth justice, offending
    young dad: young parents, fathers, teenage
    young dads: young parents, fathers, young fathers
    young girls: girls, younger children, female
    young inspectors: participation, young people, quality assurance
    young lady: female, young person
    young man: male, young person, care leaver, boys, young people
    young mothers: young parents, teenage, mothers, babies
    young mum: young parents, teenage, mother, pregnant
    young mums: young parents, teenage, mothers, babies
    young offender: youth offending, youth justice, offending
    young offender institution: secure setting, custody, youth custody
    young ones: younger children, young children, early years
    young parents: teenage
    young people: older children, ~adolescents, ~teenagers, ~youth
    young people killed: deaths, knife crime, serious youth violence, serious incidents
    young people recruit: participation, recruitment panels, ~interview, ~older children
    young people's views: participation, wishes and feelings, views, ~influence, ~older children
    young people's voice: views, participation, wishes and feelings, ~influence, ~older children
    young victims: victims, harmed, therapeutic, ~exploited
    young woman: female, young person, girls, young people
    younger kids: younger children, young children, early years
    younger pupils: younger children, infant, key stage 1, early years
    youngest children: early years, reception, nursery, infant
    youngest in school: reception, early years, nursery
    youngest pupils: reception, early years, nursery, infant
    youngster: young person, adolescents, older children, young people, ~teenagers
    youth: adolescents, young people, ~teenagers
    youth club: youth services, youth work, clubs, ~community, youth service, leisure, positive activities
    youth council: participation
    youth court: youth offending, youth justice, judiciary
    youth crime: youth offending, youth justice, offending, knife crime
    youth custody: custody, detained, secure, remand
    youth justice: youth offending, yos, yot, ~offending
    youth leader: youth work, mentor, volunteer
    youth offending: youth justice, yos, yot, offending
    youth prison: custody, youth custody, secure, remand
    youth service: youth workers, youth work, targeted youth, detached
    youth violence: knife crime, gangs, serious youth violence, violence
    youth worker: youth services, youth work, targeted youth, detached, mentor, ~practitioner, ~youth service
    youtube: social media, online, internet
    zero tolerance: sanctions, clear expectations, behaviour policy, exclusion
    zoom: video calls, virtual, remote
    zoom lessons: remote education, virtual, online learning
    """
}
