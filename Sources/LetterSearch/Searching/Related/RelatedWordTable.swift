/// The related words that the program brings along: see ``RelatedWords``.
///
/// One entry a line, in the order of its bytes: what somebody types, a colon, and what passages on the
/// same subject say, parted by commas; the sign ~ stands before words that alone are no sign of the
/// subject. A few words each, in lower case and in any form: both sides are stemmed. Written by hand for
/// letters of inspectors, from their vocabulary and without a look at judged queries.
enum RelatedWordTable {
  static let text = """
    16 and 17: homeless, 16- and 17-year-old, southwark
    18th birthday: age of 18, adulthood, turn 18, transition
    24 hours: out of hours, emergency duty
    999: control room
    a level: sixth form, post-16, key stage 5, examination, qualification
    a&e: emergency department, hospital
    abduction notice: abduction warning, disruption, child abduction
    ability: skill, capability, aptitude, attainment
    ability groups: setting by ability, streaming
    about the child: child-focused, child-centred, child's needs
    above average: higher than average, above national, exceed, better than
    abroad: overseas, ~international
    absence: absent, not present, attendance, persistent absence, non-attendance, absenteeism, missing school, ~missing
    absence of staff: sickness, vacancies
    absent: absence, not present, non-attendance, not attending, attendance, missing school, ~missing
    absent father: fathers, non-resident, ~male
    abuse: harm, abusive, mistreatment, ~neglect
    abuse in family: sexual abuse, ~domestic abuse
    abuse long ago: non-recent, historical
    abused at home: domestic abuse, neglect
    abusive: abuse, violent, coercive
    abusive relationship: domestic abuse, domestic violence, ~victims
    academic: attainment, achievement, ~educational
    academy: training, newly qualified, learning and development, academy trust, multi-academy trust, converter, ~school
    academy chain: multi-academy trust, academy trust, mat, sponsor
    academy order: academisation, become an academy, convert
    academy trust: multi-academy trust, mat, trustee, sponsor, ~trust
    accelerate: speed up, quicken, rapid, increase pace
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
    across the school: whole-school, throughout the school, school-wide
    acting head: interim headteacher, acting headteacher, temporary headteacher
    action: action taken, ~step, ~measure, ~intervention
    action plan: improvement plan, development plan, plan of action, planned action
    actions not followed: follow-up, drift, not completed
    adaptation: adjustment, tailored, modified, differentiation
    addict: substance misuse, addiction, drug misuse, dependent
    addiction: substance misuse, drug misuse, dependency
    additional needs: special educational needs, send, complex needs, disability, extra support
    additional support: extra help, intervention, targeted support, extra support
    address: tackle, deal with, resolve, ~respond
    adds up: cumulative, cumulative harm, cumulative impact
    adequate: satisfactory, acceptable, sufficient, ~appropriate
    adhd: attention deficit, hyperactivity, neurodiverse, neurodevelopmental, ~attention
    admin: administrative, business support
    admission: intake, entry, school place, enrol
    adolescent: teenager, older children, young people, young person, older child, ~youth
    adopt: adoption, adopters, adoptive, ~permanence
    adopter: adoption, adoptive, adoptive parents
    adoption: adopters, adopted, adoptive, permanence, ~early permanence
    adoption support: post-adoption, adopters, adoptive
    adoptive parents: adopters, adoption, adoptive, prospective adopters
    adult: ~parent
    adult education: adult learning, community learning, further education, courses
    adult learning: adult education, community learning, courses for adults, family learning, college
    adult mental health: parental mental health, mental health services, think family
    adult services: adult social care, transition, adulthood, transition to adulthood
    adult-focused: parents' needs, adult-centred, lose focus
    adulthood: transition, adult life, ~independence
    advanced practitioner: senior practitioners, practice development
    adverse: negative, trauma, detrimental, ~harmful
    adverse childhood: ace, trauma, adverse childhood experiences
    advice: guidance, consultation, advise, recommendation, consultancy, ~signposting
    advice line: helpline, consultation, advice and support
    adviser: personal advisers, advisor, pas, consultant, school improvement officer, improvement partner
    advisor: improvement adviser
    advocacy: advocate, independent advocate, ~represent
    advocate: advocacy, independent advocate, ~voice
    afraid: frightened, fear, scared
    after birth: new-born, maternity, babies
    after care: care leavers, aftercare, leaving care
    after school club: extra-curricular, extended school, wraparound care, clubs
    after-school: extra-curricular, club, after school, wraparound, extended school
    aftercare: after-care, care leavers, leaving care
    again and again: repeat, repeatedly, re-referrals, recurring
    age assessment: unaccompanied, asylum
    age check: age assessments
    age disputed: age assessments
    age-appropriate: developmental, age and understanding, appropriate to their, child-friendly
    age-related expectations: expected standard, age expected, national expectations
    agencies disagree: dispute, escalation, professional differences, challenge
    agencies share: information-sharing, share information
    agency staff: agency workers, agency social workers, temporary, locum, interim
    agency worker: agency staff, agency social workers, temporary, locum
    aggressive: violent, ~violence, ~challenging behaviour
    agreement: written agreement, ~consent
    aim: goal, objective, intended, target, intention, ~purpose
    aim high: aspiration, ambition, high expectations
    alcohol: substance misuse, alcohol misuse, ~drug
    alcoholic: alcohol misuse, alcohol, substance misuse
    alert: notify, flag, notification, warning
    allegation: lado, designated officer, alleged, ~complaint
    allocate: assign, allocation, distributed, named
    almost all: vast majority, most, nearly all
    alone: ~isolated, ~isolation, ~seen alone, ~on their own
    alternative provision: pupil referral unit, pru, off-site provision, alternative provider, alternative curriculum
    always: routinely, ~every
    amalgamate: merge, combined school
    ambition: aspiration, ambitious, aspirational, high expectations, vision, ~goal
    ambitious: aspirational, high aspirations, aspirations, high expectations, ambition, demanding
    ambitious curriculum: high expectations, challenging curriculum, aspiration, ambition
    ambulance: paramedics, hospital, emergency
    analyse: analysis, evaluate, analytical, examine, scrutinise, interrogate
    analysis: analytical, evaluate, analyse, evaluation, examination, scrutiny
    analytical: analysis, evaluative, analyse, ~reflective
    anger: angry, aggression, outburst, manage feelings, ~frustrated, ~behaviour
    angry: resentful, anger, aggression, outburst, dysregulated, ~frustrated, ~conflict
    animals: home conditions
    annual review: review of plan, ehc plan review, review meeting
    another council: other local authorities, neighbouring authorities, other authorities
    answer the phone: front door, ~contact
    antenatal: maternity, midwifery, pregnancy, pre-birth
    anti-social behaviour: antisocial, disorder, offending, community safety
    anxiety: anxious, worries, stress, worry, emotionally based, ~mental health
    anxious: anxiety, worried, distress, stress, nervous, ~school avoidance
    app: mobile, digital, technology
    appeal: tribunal, dispute, mediation, complaint
    apply skills: use knowledge, transfer, practise
    appoint: recruit, take up post, new post
    appointment: health appointments
    appraisal: performance management, performance review, staff objectives
    appreciate: value, grateful, positive about, welcome
    appreciated: valued, feel valued, grateful, praise
    apprentice: apprenticeship
    apprenticeship: apprentice, training, employment, work-based learning, training provider, vocational
    approach: method, way of working, ~strategy
    appropriate: suitable, fitting, relevant
    approve: authorise, agree, endorsed, sign-off, ratified
    area for development: area for improvement, needs to improve, weakness, next step
    area for improvement: areas for development, recommendation, needs to improve, weakness, area for development, next step
    area send inspection: local area inspection, send inspection, local area partnership, ~joint inspection
    arguing parents: parental conflict, domestic abuse
    argument: conflict, dispute, disagreement
    arithmetic: calculation, mathematics, times tables, numeracy
    arrange support: broker, commission, brokered support
    arrest: custody, detained
    arrive alone: unaccompanied, asylum-seeking
    art: art and design, creative arts, painting, ~creative
    art therapy: play therapy, therapeutic, creative therapy
    articulate: explain, ~describe, ~express
    artist: creative partnerships, arts, visiting artist
    ascertain: establish, find out, explore, understand
    asd: autism, autistic, autism spectrum, asc, neurodiverse
    ask: ~request, ~seek, ~consult
    ask children: wishes and feelings, views, voice, feedback
    ask families: feedback, views, consult
    ask for help: request, seek help, seek support, referral, ~contact
    ask hard questions: hold to account, scrutinise, questioning, ~challenge
    ask parents first: parental consent, consent
    ask questions: curiosity, curious, question, challenge, enquire, questioning, check understanding, ~survey
    ask the child: wishes and feelings, views, voice, seen alone
    asperger: autism, asd, autism spectrum
    aspiration: ambition, high expectations, aim high
    assault: physical abuse, violence, ~attack
    assembly: collective worship, ~whole school
    assess: judge, ~evaluate, ~explore, ~analyse, ~measure, ~test
    assess for plan: statutory assessment, ehc needs assessment, needs assessment, request for plan
    assessment: assess, ~evaluation, ~analysis
    assessment for learning: formative assessment, check understanding, ~feedback
    assessment team: duty team, front door
    assign: allocate, allocation
    assistant head: assistant headteacher, deputy headteacher, senior leader
    asye: newly qualified, assessed and supported
    asylum: unaccompanied, asylum-seeking, immigration, refugee, home office
    asylum seeker: unaccompanied, asylum-seeking, asylum, refugee
    at night: out of hours, emergency duty, overnight, night-time
    at once: immediately, promptly, without delay
    at risk: vulnerable, risk of harm, in danger, exposed to
    at the heart: centre of, heart of, child-centred
    at university: higher education, degree, students, ~university
    atmosphere: ethos, climate, environment, culture
    attachment: bond, relationships, attachment needs, attachment theory, bonding, relationship, ~nurture
    attachment theory: attachment, attachment needs, attachment research
    attack: assault, violence
    attainment: achievement, standards, exam results, outcomes, academic performance
    attainment gap: gap in attainment, close the gap, difference in attainment, disadvantaged
    attend: attendance, present at, ~participate, ~contribute
    attend school: attendance, come to school, in school, ~absence
    attendance: well attended, absence, attend school, persistent absence, punctuality, absentee, come to school, ~participation
    attendance officer: education welfare, attendance team, ~attendance
    attendance reward: attendance incentive, reward good attendance
    attitude: attitudes to learning, behaviour, motivation, engagement, enthusiasm
    attitudes to learning: motivation, engagement, behaviour for learning, positive attitudes, keen to learn
    attuned: mindful, ~sensitive
    audit: quality assurance, review, monitor, dip sampling, moderation, auditors, scrutiny, scrutinise, dip sample, ~check
    auditor: audit, moderators, moderation
    aunt: extended family, wider family, kinship, ~relatives, ~family members
    authorise: approve, authorisation, sign-off, agree
    autism: autistic, neurodiverse, neurodevelopmental, asd, autism spectrum, asc
    autism assessment: neurodevelopmental pathway, autism diagnosis, diagnosis of asd, waiting time
    autistic: autism, neurodiverse, neurodevelopmental, asd, autism spectrum, asc
    autonomy: freedom, self-managing, ~independence
    average: national average, in line with, typical
    avoid exclusion: prevent exclusion, reduce exclusion, risk of exclusion, reduction in exclusion
    avoid social workers: resistant, difficult to engage, ~engagement
    aware: awareness, alert to, cognisant
    aware of problems: recognise, self-evaluation, acknowledge
    b&b: bed and breakfast, emergency accommodation, unsuitable accommodation
    baby: infant, unborn, pre-birth, new-born, ~birth, ~pregnant
    baby at risk: unborn, pre-birth, babies, ~pregnant
    baby room: babies, under-twos, nursery, childcare
    back home: reunification, return to live, ~return home
    back on track: re-engage, recover, improve
    back to class: reintegrate, return to mainstream, rejoin class, transfer
    back to college: return to college, adult learning, gain qualifications, further education
    background: history, family history, heritage, ~context, ~circumstances, ~ethnic background
    background check: suitability, viability assessments, ~checks
    background checks: vetting checks, single central record, safer recruitment, dbs, suitability checks
    backlog: overdue, waiting list, delays
    backup plan: contingency, contingency planning, contingency plans, parallel planning
    bad: poor, weak, negative, inadequate, ineffective
    bad behaviour: challenging behaviour, behaviours, anti-social behaviour, poor behaviour, misbehaviour, disruption, low-level disruption
    bad childhood: adverse childhood, trauma
    bad company: peer group, exploitation, gangs
    bad data: inaccurate, unreliable, data quality
    bad experiences: trauma, adverse, traumatic
    bad home: neglect, home conditions
    bad housing: unsuitable accommodation, housing, overcrowding
    bad language: derogatory language, offensive language, discriminatory language, swear
    bad points: weakness, area for improvement, shortcoming
    bad teachers: underperformance, capability, weak teaching, ineffective teaching, staff underperformance
    bad teaching: weak teaching, inadequate teaching, quality of teaching, ineffective teaching, underperformance
    badly: poorly, poor, weak, inadequate
    badly looked after: neglect, neglectful
    badly treated: abuse, neglect, harm
    bail: bail conditions, released, suspects
    bank holiday: weekends, out of hours, emergency duty
    bankrupt: section 114, financial
    bar too high: threshold
    barrier: obstacle, hinder, difficulty, hindrance, barrier to learning
    barrister: legal advice, legal
    baseline: starting point, initial assessment, on entry, benchmark, ~measure
    basic skills: literacy and numeracy, key skills, functional skills, english and mathematics
    beat: physical abuse, assault
    beaten: physical abuse, assaults
    become an academy: academisation, convert, academy conversion, academy order
    becoming an adult: transition, adulthood, turning 18, adult services, ~independence
    bed: sleeping
    bed and breakfast: unsuitable accommodation, emergency accommodation, hotel
    bed in: embed, embedded, not yet embedded, early stages
    bedroom: home conditions, sleeping, beds
    before baby born: pre-birth, unborn, pregnant, antenatal
    before birth: pre-birth, unborn, pregnant, antenatal
    before court: pre-proceedings, public law outline, plo, letter before proceedings
    begun: started, early stages, underway
    behave: behaviour, conduct, behave well, ~attitude
    behave badly: challenging behaviour, behavioural
    behave better: improve behaviour, behaviour improved, better behaved, ~conduct
    behaviour: challenging behaviour, behavioural, conduct, behave, attitudes, ~discipline, ~manners
    behaviour as communication: understand behaviour, reasons for behaviour, causes of behaviour
    behaviour log: incident log, record incidents, behaviour records
    behaviour management: manage behaviour, behaviour policy, behaviour system, discipline, behaviour strategies
    behaviour policy: behaviour system, behaviour management, rules, code of conduct, behaviour expectations
    behaviour problem: challenging behaviour, behavioural difficulties, poor behaviour, behaviour incident
    behavioural difficulties: challenging behaviour, emotional difficulties, semh, besd
    behind: delayed, backlog, overdue
    behind others: fall behind, gap in attainment, underachieve, catch up
    behind with paperwork: backlog, overdue, gaps in recording
    believe parents: over-optimistic, over-optimism, parental self-reporting, self-reporting, overly optimistic
    belonging: identity, part of, sense of belonging, feel part, inclusion, ~settled
    below average: lower than average, below national, low attainment
    benchmark: national average, comparison, baseline, ~compare, ~comparators
    benefit: positive impact, advantage, make a difference, ~gain
    bereavement: grief, death, bereaved child, ~loss
    besd: semh, behavioural emotional, emotional and behavioural, ebd
    bespoke: tailored, individual, individualised, personalised, customised
    best interests: children's welfare, child's needs, child-centred
    best practice: good practice, effective practice, exemplary practice, ~examples
    better: improved, stronger, higher
    better attendance: improve attendance, attendance improved, reduce absence, higher attendance
    big picture: overview, holistic
    big school: secondary school, secondary, transition, ~reception
    big words: jargon, jargonistic, professional language, technical
    bilingual: eal, several languages, home language
    bills: rent, council tax, budgeting, fuel
    bills and rent: tenancies, budgeting, financial
    birth certificate: key documents, important documents, passports
    birth parents: parents, mothers, fathers, birth family
    birthday: celebrate, milestones
    black: ethnicity, ethnic, racial, heritage
    black pupils: black heritage, minority ethnic, ethnic minority, african caribbean
    blame: responsible for
    blind: visual impairment, sensory impairment, sight loss
    blocked: barriers, hampered, stalled
    board: governance, improvement board, ~partnership
    board of governors: governing body, governing board, governance, trustees
    boarding school: residential school, boarder
    body camera: body-worn, body-worn video, video
    body map: injuries, bruises
    body-worn: body-worn video
    bond: attachment, relationships, trusting
    bored: disengaged, not challenged, lack of challenge, uninspiring
    boss: team manager, supervisor, senior managers, headteacher, senior leader, ~leader, ~manager
    boss checks: supervision, management oversight, quality assurance
    boss helps: supervision, well supported, visible
    bounce back: resilience, recover
    boundaries: limits, clear expectations, clear routines, rules, consistent, ~behaviour
    boxall: boxall profile, nurture assessment, ~nurture group
    boxall profile: boxall, nurture assessment, emotional assessment, ~strengths and difficulties
    boy: male, ~young men
    boys: male, ~girls
    boys and girls: gender, gender gap, boys, girls
    brain: neurodevelopmental, neurodiverse, neuroscience, cognitive, brain development
    breadth: broad, wide range, variety
    break for parents: respite, short breaks
    break time: playtime, playground, lunchtime, breaktime, social time
    breakdown: disruption, ~broken, ~instability
    breakfast: breakfast club, before school, healthy eating
    breakfast club: before school, wraparound care, extended services
    breaktime: break time, playtime, playground, lunchtime
    bright pupils: most able, more able, gifted and talented, higher attaining, high ability
    brightest: most able, more able, gifted and talented, high attainer
    brilliant: excellent, impressive, outstanding, exceptional
    bring up children: parenting, parenting skills
    british values: fundamental british values, tolerance, democracy, mutual respect, ~citizenship
    broad curriculum: broad and balanced, range of subjects, wide curriculum, breadth
    broken bone: injuries, physical abuse, unexplained injuries
    broker: brokered support, commission
    brother: sibling, sister
    brothers and sisters: siblings
    brothers sisters together: siblings, brothers and sisters, placed together, live together
    brought up: parenting, parenting skills, bring up children
    bruise: injuries, unexplained injuries, ~physical abuse
    buddy: peer mentor, peer support, befriend
    budget: financial, funding, finances, money, finance, deficit, spending, ~resources
    build on learning: prior learning, sequence, previous knowledge
    building: premises, school site, ~environment
    bullying: bullied, online, anti-bullying, harassment, cyberbullying, intimidation, name calling
    bunk off: truancy, absence, non-attendance, unauthorised absence
    bureaucracy: paperwork, administrative, administrative burden
    burn: injuries, bruises, physical abuse
    burnt out: exhausted, high caseloads, overwhelmed
    bursary: financial
    business: employer, enterprise, industry
    busy: workload, high caseloads, ~demand, ~pressures
    buy: purchase, commission
    buy in: external support, commission, source external, purchase
    by phone: telephone, virtual, video calls
    by themselves: alone, unaccompanied, live independently
    by when: timescales, timebound, deadlines, timeframes
    caf: common assessment framework, early help assessment, team around
    cafcass: court advisory, family court
    call a meeting: convene
    call handler: control room
    calls not answered: contacts, front door
    calm: settled, purposeful, peaceful
    calm down: self-regulate, regulate emotions, de-escalate, manage feelings, ~calm room
    calm room: nurture room, sensory room, quiet space, safe space, calm space, ~nurture group
    came alone: unaccompanied, asylum-seeking
    came back: returned, return home interviews, ~return home
    camera: body-worn, ~video
    camhs: child and adolescent, mental health services, adolescent mental health, emotional well-being
    can parents change: capacity to change, sustain change, parental capacity
    can't read: weak readers, early reading, phonics, decode
    can't speak: non-verbal, communication needs
    cancel care order: discharge, revoke, discharging care orders
    cannabis: substance misuse, drug
    cannot afford: financial difficulties, financial hardship, low income, subsidised, funding
    cannot cope: crisis, overwhelmed, struggling
    cannot sit still: hyperactivity, attention deficit, concentrate, restless
    cannot speak: non-verbal, communication needs
    cannot talk: non-verbal, communication needs
    capability: competence, underperformance, ~capacity
    capacity: staffing, workload, ability, capability, ~resources, ~caseloads
    capacity to improve: leadership capacity, ability to improve, sustained improvement
    care home: children's home, residential, residential care, ~placement
    care leaver: care-experienced, leaving care, personal adviser, pathway plan
    care order: care proceedings, interim care, placement order
    care plan: care planning, children's plans, permanence planning
    care proceedings: court proceedings, proceedings, care order, family court, public law outline, ~court
    care review: children's reviews, iro, statutory reviews
    care-experienced: care leavers, leaving care, ~in care
    cared for: pastoral care, nurturing, well supported, welfare
    career: employment, aspirations, job
    career progression: professional development
    careers: careers guidance, employment, careers education, ~destinations
    careers advice: careers guidance, careers education, careers programme, impartial advice
    caregiver: parents
    carer: foster carer, connected carer, parent, guardian, family, ~parents
    carers leave: retention, recruitment, foster carers
    carers supported: foster carers, supported well, carers are
    carers trained: foster carers, skilled, ~training
    caretaker: site manager, premises staff, ~school site
    caring: nurturing, kind, ~compassionate
    caring for parent: young carers
    caring for relative: young carer, caring responsibilities, act as carers
    carry a knife: knife crime, knife, ~youth violence
    case closed: closure, closed too, closed, step down, ended
    case conference: child protection conference, conferences, conference chairs
    case discussion: supervision, group supervision, case direction
    case file: case records, records
    case holder: allocated, social worker
    case notes: case records, recording, case recording
    case study: worked example, practice example, ~example
    case summary: summaries, chronology, case records
    case transfer: transfer, handover
    caseload: workload, ~capacity
    cases: caseload, referral, open case
    cases each: caseloads, manageable caseloads, high caseloads
    casualty: emergency department, hospital
    catch up: catch-up, close the gap, intervention, accelerate progress, make up ground
    catch-up: catch up, intervention, recovery, tutoring, booster
    cause: reason, root cause, ~result of, ~contribute
    cause of delay: court, delays
    ccg: clinical commissioning group, integrated care board, icb
    celebrate: celebration, achievements, awards, recognise success, praise, reward, celebrate success
    celebration: celebrate, achievements, awards, events
    cell: custody, police custody
    certificate: qualification, accreditation, award
    chair of governors: chair of governing, governing body, governor
    challenge: scrutiny, hold to account, escalate, ~question
    challenge leaders: hold to account, robust challenge, question, scrutinise, support and challenge
    challenging behaviour: behavioural, risky behaviour, behaviour that challenges, poor behaviour, complex behaviour, behavioural difficulties, disruptive, ~semh
    champion: advocate, promote
    change: ~improve, ~alter, ~transition, ~restructure
    change abusers: perpetrators, perpetrator programmes
    change at top: changes in leadership, turnover, new director, interim, ~senior leadership team
    change in family: circumstances change, changing needs, changes in circumstances
    change of leaders: turnover, leadership change, new leaders, instability, restructuring
    change school: transfer, transition, move school, managed move
    change their behaviour: capacity to change, sustain change
    changes of staff: turnover, frequent changes, staffing changes, instability
    changes of worker: changes of social, changes in social, turnover, churn, many changes
    changing homes: placement moves, instability, disruption
    character: personal development, resilience, values
    charge: prosecution, prosecute
    charity: voluntary sector, voluntary, third sector, voluntary organisation, social enterprise
    chase: follow up, pursue
    chatter: off-task, low-level disruption, calling out, talking
    check: monitor, audit, review, quality assurance, scrutinise, oversight, verify, track, ~evaluate, ~test
    check in: keep in touch, in touch, ~visits, ~contact
    check it works: evaluate, monitor, measure impact, quality assurance, ~effectiveness
    check on carers: viability assessments, connected carers, suitability
    check on children: seen, see children, monitor, ~visits
    check progress: monitor progress, tracking, progress review, evaluate progress, review progress
    check quality: quality assurance, audit, moderation
    check understanding: questioning, assessment for learning, misconceptions, assess learning, check learning
    check work: audit, quality assurance, monitor, dip sampling, oversight, scrutiny
    check-up: health assessments, health checks, dental checks
    chief executive: senior leaders, corporate leaders, chief officer, ceo
    child: ~young person, ~pupil, ~learner
    child carer: young carer, caring responsibilities, act as carers
    child death: deaths, rapid review, practice reviews
    child development: developmental, stage of development, growth
    child in need: cin, section 17, children in need, in need plans
    child knows worker: trusting relationships, know children well
    child not asked: wishes and feelings, views, voice, seen alone
    child protection: safeguarding, keep safe, protect children
    child protection conference: initial child protection, case conference, conferences, ~child protection chairs
    child protection medical: medicals, medical examinations, paediatric, examination
    child protection plan: child protection conference, child protection planning, ~core group, ~significant harm
    child sexual abuse: sexual abuse, sexual harm, familial environment
    child's own view: views, wishes and feelings, voice
    child's room: home conditions, sleeping, bed
    child's side: views, wishes and feelings, children's voices
    child-centred: child-focused
    child-focused: child-centred, focused on children
    child-friendly: age-appropriate, easy to understand, ~accessible
    child-initiated: continuous provision, learning through play, free choice
    child-on-child abuse: peer-on-peer abuse, sexual harassment, harmful sexual behaviour, bullying
    childcare: day care, nursery, childminder, early years provider
    childminder: childcare, early years provider, registered childcare
    children: pupil, ~young people, ~pupils, ~learner
    children first: child-centred, child-focused, best interests
    children in care: looked after children, children looked after, looked after, looked-after children, virtual school, ~care-experienced, ~placement, ~foster, ~care leaver
    children like school: enjoy school, enjoy attending, happy, positive attitudes
    children moving area: transfer-in, transfer, other local authorities
    children safe: safeguarding, feel safe, child protection, protected
    children say: pupils say, children's views, pupils told, child's voice
    children with problems: emotional difficulties, complex needs, vulnerable, additional needs
    children's centre: family hubs, early help, sure start, family centre, family hub, ~early years
    children's council: participation, corporate parenting, forum, ~representatives
    children's guardian: cafcass, court advisory
    children's home: residential, residential home, residential care, unregistered, ~placement
    children's voice: wishes and feelings, views, children's views, listened to, child's voice, pupil voice
    choice: choose, options
    choices: consequence, make choices
    choir: singing, music, ensemble
    choose pupils: select pupils, selection, identify pupils, ~criteria, ~referral
    choose subjects: option choices, ebacc, course choice
    chosen: select, choose, identify pupils
    chronic: long-term, entrenched, persistent, long-standing
    chronology: history, significant events
    church: religion, religious, faith
    church school: voluntary aided, voluntary controlled, faith school, diocese, diocesan
    churn: changes of social, changes in social, turnover, instability, frequent changes
    circle time: group discussion, social skills, sunshine circle, seal
    circumstances: situation, lived experience
    citizenship: pshe, democracy, british values, ~community
    clare's law: domestic violence disclosure, disclosure scheme
    clarify: clear, clarity, explain
    clarity: unclear, explicit, clarify
    class: lesson, classroom, year group, ~group
    class size: large class, pupil numbers, small class
    class teacher: teacher, teaching staff, ~practitioner
    classmate: peer, other pupil, friend
    classroom: learning environment, class, lesson, ~room
    classroom assistant: teaching assistant, ta, learning support assistant, support staff, adult in class
    clear: specific, clarity, explicit, well-defined, precise, transparent, coherent, ~concise
    clear idea: shared understanding, clear vision, clarity
    clear plans: specific, measurable, smart, timebound
    clerk: governing body, minutes
    clever: most able, bright, gifted
    clever children: most able, more able, gifted and talented, high attainer, higher attaining
    close case: case closure, end of support, discharge, step down
    close gaps: narrow the gap, close the gap, catch up, diminish
    close the gap: narrow the gap, catch up, reduce difference, diminish difference, gap in attainment
    closed: closure, case closure, ~stepped down, ~ended
    closed too early: premature, prematurely, step down too
    closure: closed, ended, stepped down
    clothes: neglect, grant, uniform, school dress
    club: extra-curricular, after-school, enrichment
    clubs: hobbies, leisure, ~activities
    cluster: network of schools, consortium, partnership of schools, group of schools
    cme: children missing education, missing education, off roll
    co-located: co-location, hub, integrated
    co-location: co-located, hub, integrated
    co-production: co-produced, co-design, participation, involve, coproduction, designed with parents, working with families, jointly developed
    coaching: mentoring, training, professional development, trainer, ~modelling
    coasting: stuck, complacent, not improving, underachieving
    code of conduct: behaviour policy, rules, conduct
    code of practice: send code, send reforms, statutory duties
    coercive: controlling, control, domestic abuse
    coercive control: controlling, coercive, domestic abuse
    coherent: joined-up, well coordinated, cohesive, consistent, logical, well sequenced
    cohort: year group, group of pupils, intake
    collaborate: work together, collaborative, partnership, cooperate, joint work, ~joint
    collaboration: partnership working, joint working, collaborative, cooperation
    collated: gathered, collected, brought together
    colleague: peers, peer, ~staff, ~professional
    collect: gather, collate
    college: further education, fe, post-16, sixth form, ~course
    come back again: re-referrals, repeat referrals, repeat
    come into care: enter care, become looked after, entry to care
    come to meetings: attend, attendance, well attended, ~participate
    come to school: attend, attend regularly, ~punctuality
    comes back: re-referral, repeat, return
    commission: purchase, procure, contract
    commissioner: commissioning, police and crime
    commit crime: offending, offend, criminal, offences
    commitment: committed, dedication
    committed: dedicated, dedication, passionate, devoted, determined
    common assessment: caf, early help assessment
    communication needs: speech and language, language difficulties, communication difficulties
    community: neighbourhood, local area, residents
    community cohesion: cohesion, diversity, integration, cohesive community
    community group: voluntary sector, community organisations, third sector
    compare: comparison, benchmark, against national
    compassion: empathy, kindness
    complacent: self-critical, coasting, lack of urgency, overgenerous, ~realistic
    complain: complaint, dissatisfied, raise concerns, ~feedback
    complaint: dissatisfaction, complain, concern raised, grievance, ~feedback
    complaint about staff: lado, designated officer, allegations, ~complaints
    complex: complexity, complicated, challenging, difficult
    complex needs: complex difficulties, profound, multiple needs, high needs, additional needs
    compliance: comply, adhere, statutory requirements, statutory requirement, meet requirements, legal duty
    complicated: complex, complexity
    compliment: praise, positive feedback
    compounded: exacerbated, made worse
    comprehensive: thorough, detailed, holistic, ~full, ~wide-ranging
    comprehensive plan: detailed plan, thorough plan, clear plan
    computer: electronic, electronic recording system, it system, laptops, database, ict, technology, information technology
    computer course: computer skills, ict skills, adult learning
    computer problems: electronic recording system, recording system, system does not
    computer skills: ict skills, digital skills, computer course
    computer system: electronic recording system, case management system, recording system, electronic, electronic system, database, information system, software, ~management information
    concentrate: attention, stay on task, sustain attention, pay attention
    concern: worry, worried, ~issue, ~problem
    concise: succinct, brief
    conference: child protection conference
    confidence: self-esteem, self-confidence, confident, self-belief, self-assurance, ~resilience
    confident: confidence, competent, self-confidence
    conflict: dispute, parental conflict, arguments, disagreement, fall out, ~restorative
    confusing: unclear, confusion, complicated, lack clarity, lack of clarity
    confusion: unclear, lack of clarity, confused, misunderstanding
    connected person: kinship, connected carers, family network, ~special guardianship
    consent: parental consent, ~agreement
    consequence: impact, outcome
    consistency: uniform, inconsistent, variability, same approach, reliable, coherent
    consistent: consistency, ~stable, ~routinely
    consolidate: practise, reinforce, embed, ~secure
    constable: police
    constabulary: police, force
    consult: consultation, views, seek views, ~involve, ~ask, ~survey
    consultation: consult, engagement, views
    contact: ~family time, ~keep in touch, ~referrals
    contact log: case notes, records, recording
    contact parents: communicate with parents, letter home, telephone parents, home visits
    contact with dad: family time, fathers, non-resident
    context: background, ~circumstances
    contextual safeguarding: extra-familial, exploitation, outside the home, ~mapping
    contingency: parallel planning, twin-track
    contraception: sexual health
    contract: tender, commission, service level, procurement
    control room: ~calls, ~police
    controlling: coercive, coercive control, control
    conversation: discussion, talk, dialogue
    conviction: convicted, prosecution, sentenced, criminal
    cook: independence skills, life skills, budgeting
    cooking: food technology, healthy eating, cookery
    cooperate: engage, collaborate, ~compliance
    coordinate: coordination, joined-up, bring together, coherent
    coordination: coordinated, joined-up, cohesive
    cop: police, police officers
    cope: resilience, manage feelings, ~overwhelmed, ~struggling, ~managing, ~struggle
    coping alone: isolated, isolation, live independently
    copy of plan: written plan, shared with
    copying good schools: share good practice, visit schools, learn from others, best practice
    core group: network meetings, review meetings, ~child protection plan
    coronavirus: covid-19, pandemic, lockdown
    corporate parent: corporate parenting, ~council-wide
    corporate parenting: corporate parents, council-wide, ~political
    correct: accurate, rectify
    corridor: around the school, moving around, school site, between lessons
    cost: financial, budget, funding, expenditure, expense, value for money
    council: local authority, corporate, county council, borough, la
    council help: local authority support, school improvement, support and challenge
    council money: budget, financial, investment, financial pressures
    council officer: local authority officer, school improvement officer, council staff
    council school: maintained school, local authority school, community school
    council short-staffed: limited capacity, local authority capacity, reduced resources
    council support: local authority support, support and challenge, local authority services
    council tax: exemption, ~financial, ~exempt
    council too slow: local authority capacity, limited capacity, delay
    councillor: elected members, lead member, political
    councillors support: political support, corporate, elected members, investment
    counselling: therapy, therapeutic, counsellors, emotional support, counsellor, therapeutic support, talking therapy
    counsellor: counselling, therapeutic, therapist
    county: council, local authority, county council
    county lines: criminal exploitation, gangs, exploitation
    course: training, workshops, qualification, class, ~programme, ~curriculum
    courses for parents: family learning, parenting class, adult learning, parent workshop, qualifications
    court: proceedings, judiciary, family court, ~legal, ~judge
    court delay: court proceedings, delay, timeliness, ~drift
    court order: care orders, ~non-molestation
    court takes long: court proceedings, delay, timeliness, drift
    court team: court proceedings, care proceedings
    cousin: extended family, wider family, ~relatives
    covid: pandemic, coronavirus, covid-19, lockdown
    covid rules: restrictions, covid-19, guidance
    cpd: professional development, training, inset, staff development
    creative: imaginative, creativity, arts, ~innovative
    creative partnerships: artists, arts organisation, external expertise, creative arts
    crime: offending, offence, criminality, ~criminal, ~anti-social behaviour
    criminal: offending, offender, crime, criminality
    criminal exploitation: county lines, gangs, exploited, ~knife crime
    criminal record: conviction, criminalisation, offending
    criminal record check: suitability, ~checks
    criminalise: criminalisation, unnecessarily criminalised
    crisis: emergency, ~urgent, ~breakdown, ~escalation
    criteria: threshold, eligibility, eligible
    critical friend: critical challenge, external scrutiny, peer review, improvement adviser, support and challenge, external adviser, ~challenge
    critical thinking: thinking skills, reasoning, higher-order, evaluate
    cross-border: other local authorities, neighbouring, out of area
    cross-curricular: across subjects, links between subjects, across the curriculum
    cruel: abusive, abuse, harm
    cse: child sexual exploitation, sexual exploitation
    cultural: culture, religious, ethnicity, heritage, identity, diversity
    cultural background: heritage, ethnicity, cultural identity, diversity
    culture: cultural, ethos, diversity, ~heritage, ~religion, ~ethnicity, ~learning culture, ~climate
    culture at work: learning culture, ethos, morale
    cumulative: accumulative, chronic, repeated, history
    curiosity: curious, inquisitive, interest, ~professional curiosity, ~challenge
    curious: curiosity, professional curiosity, inquisitive, questioning, ~explore
    curriculum: subjects taught, programme of study, scheme of work, course, what is taught
    curriculum design: curriculum plan, curriculum sequence, curriculum intent, ambitious curriculum
    curriculum plan: curriculum map, scheme of work, curriculum sequence, curriculum design
    custody: prison, detained, police custody, custodial
    cut themselves: self-harm
    cuts: reduced funding, budget reduction, limited resources, financial pressure
    cyberbullying: online bullying, bullying, online safety, social media
    dad: father, male, men, non-resident, ~parent
    dad in prison: prison, custody, offenders
    dad not asked: fathers, non-resident, males
    dad not involved: fathers, non-resident, males
    daily: every day, day-to-day, each day
    daily life: lived experience, day-to-day, what life is, everyday
    dance: performing arts, ~physical education
    danger: risk, risk of harm, harm, dangerous, ~unsafe
    danger ignored: over-optimistic, not recognised, unassessed
    danger outside home: extra-familial, contextual safeguarding, extra-familial harm, risks outside
    dangerous: risk, harmful, high risk, risky, unsafe
    dash: risk assessment, stalking, honour based violence
    dashboard: performance information, data, scorecard
    data: performance information, management information, dashboard, figures, statistics, performance data, tracking information
    database: electronic
    daughter: young person
    day care: childcare, nursery, full day care, wraparound care
    day off sick: sickness, absence
    days off: absence, unauthorised absence, holiday, attendance
    dbs: vetting checks, criminal record, safer recruitment, single central record
    dcs: director of children's, ~director
    de-escalate: calm down, defuse, ~positive handling
    dead: deaths, murder
    deadline: timescale, timeframe, timebound
    deaf: sensory, communication needs, hearing impairment, sensory impairment, hearing loss, ~hearing
    deal with: tackle, address, resolve, ~manage, ~respond
    dealt with: tackle, address, resolve, deal with
    death: died, serious incident
    debt: rent, poverty, financial, council tax
    decide: decision, decision-making, determine
    decision: decision-making, decide, rationale, ~determine, ~judgement
    decision maker: decision-making, agency decision
    decision-making: decisions, decide, rationale, judgements
    decisive: swift, robust action, prompt
    decisive action: swift action, prompt action, robust action
    decline: deteriorate, deterioration, reduce, decrease, worse, fall, worsen, drop
    dedicated: committed, specialist, passionate, devoted, ~specific
    deep dive: in-depth, detailed look, scrutinise
    deep understanding: depth, mastery, secure understanding, deepen
    deeper: in-depth, depth, explore, detailed
    deficit: shortfall, weakness, gap, budget deficit, overspend
    delay: late, drift, slow, wait, timeliness, backlog, ~too long
    delegate: distribute, share responsibility, devolve
    delegated: delegated authority, ~foster carers
    demand: volume, increase in referrals, pressure, rising
    demanding: challenging, rigorous, high expectations, ambitious
    demonstrate: show, ~evidence
    dental: dentist
    dentist: dental, dental checks, ~opticians
    department for education: dfe, government, secretary of state
    depend on: rely, reliant, dependent
    depends on school: variable, inconsistent, varies between schools, uneven
    depends on who: inconsistent, variable, varies, variability
    depressed: depression, mental health, low mood
    depression: mental health, low mood, anxiety
    deprived: deprivation, poverty, disadvantage, disadvantaged, poor
    deprived area: deprivation, area of disadvantage, high deprivation, poverty
    deputy head: deputy headteacher, assistant headteacher, senior leader, ~vice principal
    descriptive: superficial, lack analysis
    design and technology: technology, d&t, food technology
    designated nurse: named nurse, designated doctor, health
    designated officer: lado, allegations
    designated safeguarding lead: dsl, safeguarding lead, designated lead, child protection officer
    designed with parents: co-production, co-produced, parent carer forum, jointly developed
    destination: next stage, next step, sustained destinations
    detailed: thorough, comprehensive, in depth, specific, precise
    detained: custody, arrested
    detective: investigators, police, investigating officers
    detention: sanction, punishment, ~consequence, ~isolation
    deteriorate: decline, worse, deterioration, escalate, worsen, fall
    determined: committed, resolute, tenacious, driven
    development check: two-year check, integrated review, health visitor, developmental check
    development plan: improvement plan, action plan, school development plan
    diagnose: diagnosis, ~identify, ~assess
    diagnosis: diagnose, identified condition, ~assessment
    did it work: impact, evaluate, ~effectiveness
    did they improve: progress since, improved since, impact, better
    die: deaths, suicide
    die by suicide: suicide, suicidal, self-harm
    difference: impact, outcomes, influence, ~diversity
    different backgrounds: diverse, diversity, ethnicity, heritage
    different cultures: diversity, multicultural, another culture, cultural awareness, other faiths
    different groups: groups of pupils, specific groups, pupil groups, vulnerable groups, disadvantaged
    different officers: frequent changes, change of officer, turnover, inconsistent
    different services: multi-agency, agencies, partners, range of services
    different social workers: changes of social, changes in social, turnover, churn, too many changes
    differentiation: match work, adapted, different abilities, tailored
    difficult: challenging, complex, hard, difficulty
    difficult behaviour: challenging behaviour, behaviour that challenges, behavioural difficulties, complex behaviour
    difficult children: complex needs, challenging behaviour, behavioural difficulties, ~vulnerable
    difficult words: jargon, jargonistic, professional language, complicated
    difficulty: problem, barrier, ~issue, ~challenge
    dig deeper: professional curiosity, explore, deeper, in-depth, curious
    digital: technology, online, electronic
    dinner lady: lunchtime supervisor, midday supervisor, lunchtime staff
    dinner time: lunchtime, midday, break time
    diocese: diocesan, church school, ~faith school
    dip sample: audit, sampling
    direct payments: personal budgets, short breaks
    direct work: creative, play, one-to-one, wishes and feelings, ~life-story
    director: dcs, executive director, ~senior leaders, ~leadership
    director of children: dcs, director, executive director
    dirty: home conditions, neglect
    dirty home: home conditions, neglect
    disability: disabled, special educational needs, impairment, special needs, ~complex needs, ~send
    disabled: disability, disabled children, ~special educational needs, ~complex needs
    disabled children: disabilities, children with disabilities, complex needs, ~short breaks
    disabled children's team: disabled children, disability team, specialist team
    disadvantage: deprivation, poverty, inequality
    disadvantaged: pupil premium, free school meals, deprived, poorer, vulnerable, poverty, inequality
    disaffected: disengaged, alienated, switched off
    disagree: dispute, disagreement, challenge, escalation
    disagreement: dispute, escalation, challenge, professional differences
    disappear: missing, go missing, whereabouts
    discharge: revoke, ~care orders
    discipline: behaviour management, sanction, conduct, behaviour policy
    disclose: disclosure, reveal, ~tell, ~share
    disclosure: disclose, allegations, tell someone, report abuse, allegation
    discrimination: racism, inequality, disadvantage, discriminatory, prejudice, equality, unfair treatment
    discuss: discussion, conversation, ~talk
    discussion: discuss, conversation, dialogue, debate, ~talk
    disease: health conditions, infection, ~illness
    disengaged: disaffected, not engaged, switched off, demotivated, reluctant
    disguised compliance: over-optimism, resistant, false
    disjointed: fragmented, uncoordinated, silo
    disorganised: poorly organised, lack of structure, uncoordinated, chaotic
    dispute: disagreement, resolution, escalation, challenge
    disrupt: disruption, warning notices, abduction
    disruption: disrupt, abduction warning, ~breakdown
    disruptive: disturb learning, challenging behaviour, low-level disruption, poor behaviour, unruly
    dissatisfied: unhappy, frustrated, complaint, ~concerned
    disseminated: shared, cascaded, communicated
    distress: upset, trauma, anxiety
    distributed leadership: delegate, shared leadership, middle leaders
    diverse: diversity, culture, ethnicity, diverse needs, ~equality
    diversionary: divert, preventative, youth offending
    diversity: diverse, equality, inclusion, cultural, identity, difference, multicultural, different cultures, varied
    divert: diversionary
    divorce: parental conflict, ~separation
    do not want: resistant, reluctant, decline, consent
    do something: take action, respond, intervene
    do their best: high expectations, aspire, ambition, effort, reach potential
    do well: thrive, flourish, succeed, achieve, make progress, achieve well, good progress
    doctor: gp, gps, clinicians, paediatrician, general practitioners
    doctors at meetings: gps, attendance, health professionals
    doctors share: information-sharing, health information, gps
    document: records, paperwork, key documents
    documentation: records, paperwork, policies
    does it work: evaluate, impact, evidence of impact, ~effectiveness
    doesn't last: not sustained, short-term, sustained
    doing badly: underachieve, underperform, low attainment, poor progress
    domestic abuse: domestic violence, coercive, controlling, ~violence, ~victims, ~perpetrators
    domestic abuse worker: idva, independent domestic violence
    domestic violence: domestic abuse, abusive relationship, ~violence, ~victims, ~perpetrators
    don't know: unaware, not aware, not know, unclear, unknown, lack of understanding
    don't speak english: interpreters, translators, first language
    don't turn up: not attend, absence, non-attendance, ~engage
    don't want help: resistant, reluctant, decline, difficult to engage, ~consent
    down syndrome: learning disability, special educational needs
    drag on: drift, delay, too long, protracted, prolonged
    drama: theatre, performing arts, role play
    dramatic: rapid, ~significant
    dream: ambition, aspiration, hopes
    drift: delay, lack of progress, slow, not progressed, stalled, ~too long
    drinking: alcohol, alcohol misuse, substance misuse
    drive improvement: raise standards, bring about improvement, improve
    driving: transport, lessons, licence
    drop: fall, decline, decrease, reduction
    drop out: leave early, non-completion, withdraw from course, ~retention
    drug addict: substance misuse, drug misuse, addiction, dependency
    drug dealer: county lines, criminal exploitation, exploitation
    drug dealing: county lines, criminal exploitation
    drug gang: county lines, gangs, criminal exploitation
    drug running: county lines, criminal exploitation
    drugs: substance misuse, substances, drug misuse, ~alcohol
    drugs at school: substance misuse, drug, county lines, illegal substances
    drugs education: substance misuse education, pshe, health education
    drunk: alcohol, alcohol misuse, substance misuse
    dsl: designated safeguarding lead, safeguarding lead
    duplication: repeat, unnecessary
    during covid: pandemic, covid-19, lockdown, restrictions
    duty team: assessment team, emergency duty, front door
    duty worker: duty team, duty system, emergency duty
    dvpn: prevention notices, prevention orders
    dyscalculia: specific learning difficulty, number difficulties, ~mathematics
    dyslexia: dyslexic, specific learning difficulty, literacy difficulties, ~reading
    dyslexic: dyslexia, specific learning difficulty
    dysregulated: regulate, distressed, outburst
    e-safety: online safety, internet safety, safe online
    each pupil: individual pupil, every pupil, individual starting point
    eager: keen, enthusiastic, motivated
    eal: english additional language, learning english, speak several languages, bilingual, home language
    earliest opportunity: right time, early stage, promptly, soon
    early: ~earliest, ~promptly, ~timely
    early days: early stages, infancy, not yet embedded, too soon, recently implemented, early stage, recently introduced, new initiative
    early enough: soon enough, timely, quickly enough, at the earliest
    early help: targeted early help, family support, prevention, early intervention, preventative
    early identification: identify early, early intervention, identify needs, identify quickly, screening
    early indicators: early signs, initial feedback, first signs, early impact
    early permanence: parallel planning, adoption, foster to adopt
    early progress: first steps, initial progress, early indicators
    early stages: infancy, not yet embedded, underdeveloped
    early support: early help, early intervention, preventative
    early years: nursery, reception, eyfs, under 5, pre-school, foundation stage, ~younger children, ~health visitors
    easy to read: plain english, easy to understand, jargon-free, clear language, ~accessible
    easy to use: straightforward, simple, user friendly, ~accessible
    easy words: plain, jargon-free, simple, child-friendly
    eat: food, meals
    ebacc: english baccalaureate, academic subjects, option choices
    ebd: emotional and behavioural, besd, semh
    ed psych: educational psychologist, psychologist
    edge of care: family breakdown, ~intensive support, ~come into care
    education: schooling, teaching, ~learning, ~curriculum
    education department: local authority, department for education, ~children's services
    education health care: ehc plan, ehcp, ehc
    education welfare officer: attendance officer, education welfare, ~attendance
    educational psychologist: psychologist, specialist advice
    eet: employment, neet, education employment
    effect on children: impact on children, lived experience
    effective: successful, works well, effectiveness, ~strong, ~good, ~impact
    effectiveness: impact, evaluate
    efficient: streamlined, smooth, timely
    effort: hard work, diligence, ~attitude
    ehc plan: ehcp, education health care, ehc, statement of special, ~annual review
    ehcp: ehc plan, education health care, ehc, statement of special, ~annual review
    ehe: elective home education, electively home educated, home educated
    eighteen: 18th birthday, adulthood, aged 18, adult services
    elected members: councillors, politicians, political, lead member
    elective home education: ehe, home educated, home schooling
    electronic: digital, computer, recording system
    eligible: entitled, entitlement, qualify, ~criteria
    elsa: emotional literacy support, emotional support, ~teaching assistant
    email: correspondence
    embed: embedded, established, establish, consolidate, fully in place, become routine, ~bed in, ~sustain
    embedded: well established, consistently applied, fully embedded, consolidated, integral, fully in place, ~established
    emergency: ~crisis, ~urgent, ~immediate
    emergency call: control room, ~calls
    emergency department: hospital, urgent care, accident
    emergency duty: out of hours, edt
    emergency placement: unplanned, crisis, short notice, ~out of hours
    emergency protection order: police protection, police powers, immediate protection
    emotion: feelings, emotional, emotional well-being, mood
    emotional abuse: emotional harm, abuse
    emotional development: social and emotional, personal development, emotional well-being, emotional growth
    emotional difficulties: semh, emotional needs, social and emotional, behavioural difficulties, ~mental health
    emotional harm: emotional abuse
    emotional health: mental health, emotional well-being, camhs, well-being
    emotional literacy: social and emotional, elsa, manage feelings, emotional development, seal
    emotional needs: social and emotional, semh, emotional difficulties, emotional well-being
    emotional problems: emotional difficulties, semh, emotional needs, mental health, emotional health
    emotional support: pastoral, nurture, counselling, emotional well-being, therapeutic
    empathy: empathetic, compassion, understanding of others, respect, kindness, ~tolerance
    employer: business, work placement, industry, ~work experience
    employment: job, apprenticeships, eet, careers, ~training
    empty posts: vacancies, posts
    encompass: operation encompass, police notifications
    encourage: motivate, praise, ~promote, ~support
    end: cease, conclude, ~close, ~finish, ~closure
    end of funding: sustain, short-term funding, extension
    enduring: lifelong, lasting, long-term, sustained
    engage: engagement, participate, involve, cooperate
    engaged in learning: engagement, interested, motivated, absorbed, participate
    english: literacy, reading, writing, ~language
    english additional language: eal, learning english, bilingual, early english, speak another language
    english lessons: esol, english, language
    enjoy: happy, love, enjoyment, enthusiastic, enthusiasm, love of learning, ~fun
    enjoy reading: love of reading, reading for pleasure, read widely
    enough: sufficient, adequate
    enough places: sufficient places, specialist places, place planning
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
    entry criteria: threshold, eligibility, selection, ~criteria
    environment: surroundings, atmosphere, ~ethos
    eotas: education otherwise, home tuition, out of school
    epilepsy: medical condition, medical needs, health condition
    equal opportunities: equality, equal access, fairness, diversity, ~inclusion
    equality: diversity, inclusion, equal opportunities, discrimination
    equipment: apparatus, materials, ~aids, ~resources
    equipped for future: next stage, employability, prepared for adulthood
    error: mistake, inaccurate, incorrect
    escalate: escalation, raise concerns, challenge, dispute resolution, step up, increasing, rising, deteriorating
    escalation: escalate, challenge, dispute resolution, raise
    esol: english for speakers, learning english, eal
    ethnic: cultural, minority ethnic, heritage, race
    ethnic minority: ethnicity, minority ethnic, black, heritage, ethnic, bme, ethnic background, cultural background
    ethnicity: ethnic, culture, heritage, diversity, identity
    ethos: culture, ambition, atmosphere, vision, climate, ~values
    evaluate: review, monitor, analyse, judge, self-evaluation, measure impact, ~assess, ~audit
    evaluation: self-assessment, analysis, review, audit
    every child: all pupils, each pupil, every pupil
    every child matters: ecm, personal development, well-being
    every day: daily, day-to-day
    every time: routinely
    everyday life: lived experience, daily, day-to-day, embedded, integral part, ethos, clear routines, established
    evicted: homeless, homelessness, tenancy
    eviction: homeless, tenancy breakdown, homelessness, lose
    evidence: proof, ~demonstrate, ~findings, ~show, ~indicate
    evidence-based: research, evidence-informed, proven, best practice
    ex-partner: perpetrator, separated, fathers
    exacerbated: compounded, made worse
    exam: examination, gcse, a level, qualification, ~test
    exam results: examination results, gcse, attainment, outcomes, achievement
    excellent: outstanding, impressive, exemplary, exceptional, high quality, very good
    exceptional: outstanding, excellent, exemplary, remarkable
    excluded: exclusion, suspended, suspension, permanently excluded, fixed-term exclusion
    exclusion: suspension, permanent exclusion, fixed-term exclusion, excluded, suspended
    exemplary: outstanding, excellent, exceptional
    exemption: council tax, ~exempt
    exercise: physical activity, physical education, sport, healthy lifestyle
    exercise books: pupils' work, workbooks, books, work scrutiny
    expect more: high expectations, raise expectations, ambition, aspiration
    expectation: standard
    expectations: high expectations, aspiration, ambition, standard, target
    expected level: expected standard, age-related expectations, attainment
    expected standard: age-related expectations, national standard, expected level
    expecting a baby: pregnant, pregnancy, unborn, pre-birth
    expel: permanently exclude, permanent exclusion, exclusion, excluded
    expensive: costs, resource-intensive, financial
    experienced: skilled, knowledgeable, expert, long-serving
    expert: expertise, skilled, ~specialist, ~experienced
    expertise: specialist, knowledge
    explain: articulate, describe, explanation, clarify, instruction
    explain decision: rationale, reasons
    explain injuries: explanations, unexplained injuries
    explanation: explain, instruction, clarify
    exploitation: child exploitation, sexual exploitation, criminal exploitation, trafficking, contextual safeguarding, ~extra-familial
    exploitation team: child exploitation, specialist team, missing
    exploited: exploitation, criminal exploitation, trafficking, groomed
    explore: curious, ~examine
    exposed: exposure, witness
    express feelings: talk about feelings, emotional literacy, communicate emotions
    expulsion: permanent exclusion, exclusion, permanently excluded
    extended family: wider family, family network, kinship, ~relatives, ~family members
    extended school: extended services, community use, after-school, wraparound
    extended services: extended school, community services, wraparound care
    extension work: more challenging, extend, stretch, challenge
    extensive: wide, comprehensive
    external agencies: outside agencies, partner agencies, specialist services, ~multi-agency
    external support: outside help, external expertise, local authority support, adviser, consultant, brokered support
    extra help: additional support, intervention, targeted support, catch-up, extra support
    extra money: investment, additional funding, invested, resources
    extra needs: additional needs, special educational needs, complex needs
    extra support: additional support, intervention, targeted support, extra help
    extra-curricular: club, enrichment, after-school, extracurricular
    extra-familial: contextual safeguarding, outside the home, outside the family, ~exploitation
    extremism: radicalisation, prevent duty, extremist, ~prevent
    eyes: optician
    eyfs: early years foundation, early years, reception, nursery, foundation stage
    face to face: in person, ~visits
    failing: failure, inadequate, serious weaknesses, ineffective, weak, special measures, not effective, not meet
    failing school: special measures, inadequate, serious weaknesses, category of concern, notice to improve
    failure: fail, weakness, shortfalls, shortcoming
    fair: equitable, equality, equal, just, ~proportionate, ~consistent
    fair access: fair access protocol, managed move, hard to place, admission
    fair treatment: equality, equal opportunities, equal access
    fairly: equitable
    faith: religion, religious, cultural, belief
    faith school: church school, voluntary aided, diocese, religious character
    fall behind: underachieve, slow progress, catch up, low attaining
    fall between: overlooked, gaps, missed
    fall through gaps: overlooked, missed, invisible, ~gaps
    family: parent, carer, ~parents, ~household, ~relatives
    family and friends: connected carers, kinship, family networks, extended family, ~connected
    family breakdown: breakdown, edge of care, separation, divorce, relationship breakdown, ~crisis
    family court: court proceedings, care proceedings, judiciary, cafcass, ~public law
    family group conference: family network, family meeting, family network meetings
    family history: histories, past experiences, chronology
    family hub: children's centre, family centre, ~early help
    family learning: parents learn, adult learning, courses for parents, family workshop
    family life: home life, family home, lived experience, ~household
    family meeting: family group conference, family network meetings, network meetings, family network
    family network: extended family, wider family, family group conference, kinship, ~relatives
    family support: early help, family support worker, support for families, parenting support, family worker, ~intensive support, ~family hub
    family support worker: early help practitioner, support workers, family worker, family support, parent support adviser, family liaison, ~practitioner
    family time: spend time with, see their family, ~contact
    family time supervised: contact centre, supervised contact, family time
    family tree: genogram, ecomaps
    family worker: family support worker, early help practitioner, support worker, home school, family liaison, parent support adviser, ~home visit
    far away: distance, out of area, outside the area, ~away from
    far from home: distance, out of area, out of borough, outside the area, ~close
    fast: quickly, swift, rapid, pace, quick, ~prompt
    faster: quicker, pace, swifter, accelerate
    faster progress: accelerate progress, rapid progress, rate of progress, rapid improvement
    father: dad, male, men, non-resident, ~parent
    fathers left out: fathers, non-resident, absent fathers, males
    fe: further education, college, post-16
    fear: frightened, ~scared, ~anxiety
    federation: partnership of schools, collaboration, multi-academy trust
    feedback: views, comments, opinions, surveys, complaints, marking, ~response, ~advice
    feedback to staff: developmental feedback, performance feedback, lesson feedback
    feel safe: safety, safe and secure, protected, ~safe, ~secure, ~happy
    feelings: emotions, emotional, wishes and feelings, views, emotion, mood, ~emotional well-being
    fell behind: fall behind, underachieve, low attaining, slow progress
    few: small number, minority, ~limited
    fewer: less, lower, reduction, decrease, lower number, reduce
    fewer cases: manageable caseloads, reduced caseloads, caseloads
    fgm: female genital mutilation, genital mutilation, honour-based
    fieldwork: field trip, geography, first-hand experience
    fight: conflict, assault, physical altercation, aggression, ~violence
    fighting at home: domestic abuse, domestic violence, parental conflict
    figures: data, performance information, statistics
    file: records, case files
    find a home: placement sufficiency, suitable home, matched, ~placement, ~accommodation
    find carers: recruitment, foster carers, sufficiency strategy, placement
    find out: ascertain, establish, explore, ~identify
    find out needs: identify needs, assess needs, initial assessment, identification
    find their feet: independent living, live independently, ~independence, ~settled
    finding homes: placement sufficiency, matching, sufficiency strategy, ~placements, ~commissioning
    fine parents: penalty notice, fixed penalty, sanction, prosecution, ~attendance
    fire and rescue: rescue services
    fire service: fire and rescue
    first: ~initial, ~earliest
    first aid: medical, injury, ~health and safety
    first baby: pregnant, unborn, pre-birth
    first call: front door, point of contact, ~contacts, ~referrals
    first contact: front door, initial contact, point of contact, ~contacts, ~referral
    first day calling: absence call, contact home, follow up absence
    first home: tenancy, independent living, accommodation
    first-hand experience: real life experience, practical work, hands-on, educational visit
    fit in: inclusion, belonging
    fix: resolve, address, rectify, remedy, tackle, improve, repair
    fixed-term exclusion: suspension, temporary exclusion, exclusion, suspended
    flag: marker, alert, warning
    flat: accommodation, tenancy, housing, property
    flexible: adaptable, tailored, ~creative
    flourish: thrive, do well, succeed
    focus: emphasis, attention, priority
    foetal alcohol: fasd, alcohol in pregnancy
    follow progress: tracking, monitor progress, check progress
    follow pupils: tracking, pupil tracking, monitor progress
    follow the rules: compliance, comply, adhere, procedures
    follow up: pursued, followed through, chase, follow-up, check back, revisit, review
    food: meals, food parcels, cooking
    food bank: poverty, financial hardship, food parcels
    for good: permanent, permanently, permanence, long-term
    forced marriage: honour-based, honour based violence
    foreign language: interpreters, translators, first language, english, modern foreign languages, language, home language, ~eal
    forest school: outdoor learning, outdoor education, ~enrichment
    forever home: permanence, permanency, adoption, long-term, permanent home
    forget: overlook, recall, retain, not remember, ~gap in knowledge
    forgotten: overlooked, missed, forget, recall, retain, gap in knowledge
    form tutor: tutor, pastoral, mentor, ~tutor group
    formative assessment: assessment for learning, check understanding, ~feedback
    foster: foster carers, ~placement
    foster carer: foster family, fostering, carers, ~placement
    foster family: foster carers, fostering, foster home, ~placement
    foster home: foster carers, foster placement, fostering, ~placement
    foster mum: foster carers, fostering
    foster parent: foster carers, fostering, carers, ~placement
    foster to adopt: early permanence, adoption, parallel planning
    fostering agency: independent fostering, foster
    found again: returned, return home interviews, located
    foundation stage: eyfs, early years, reception, nursery
    four-year-olds: reception, reception age, early years, nursery
    fragile: weak, not secure, vulnerable to change
    fragmented: disjointed, uncoordinated, silo
    free bus pass: travel, bus passes, local offer
    free lunches: free school meals, pupil premium
    free school: academy, academy trust, new school
    free school meals: pupil premium, disadvantaged, fsm, eligible for meals
    free time: leisure, hobbies, ~interests
    freedom: autonomy, flexibility, discretion
    french: modern foreign languages, mfl, languages
    frequency: frequent, regular
    frequent: regular, often, frequency
    friend: peer, friendship, peer group, peer relationship
    friends and family: connected carers, kinship, family networks, extended family
    friendship: friend, relationship, peer relationship, ~social skills
    frightened: scared, fear, afraid
    from abroad: unaccompanied, asylum-seeking, overseas, ~abroad
    from another country: unaccompanied, asylum-seeking, overseas, country of origin
    front door: mash, hub, multi-agency safeguarding hub, ~referrals, ~contacts, ~single point of
    frontline: front line, ~practitioners, ~social workers, ~practice
    fsm: free school meals, pupil premium, disadvantaged
    full inspection: section 5, graded inspection, standard inspection
    full picture: holistic, comprehensive, overview, ~history
    fun: enjoy, leisure, hobbies, enjoyment, enjoyable, interesting, ~play
    functional skills: basic skills, literacy and numeracy, english and mathematics
    funding: money, budget, grant, finance, ~resources
    furniture: beds, setting up home, grant
    further education: fe, college, post-16, 16 to 19, vocational, ~adult learning
    future: aspirations, ~long-term, ~next steps
    gang: criminal exploitation, gang affiliation, serious youth violence, ~youth violence, ~county lines
    gaol: prison, custody
    gap: shortfall, deficits, weaknesses, difference, disparity, inequality
    gaps in records: gaps in recording, missing information, not recorded, incomplete
    gardening: outdoor learning, environment, growing
    gather: collect, collate, obtain
    gay: lgbt, gender
    gcse: key stage 4, examination, qualification, exam results, attainment 8
    gdpr: data protection, consent, confidential
    gender: lgbt, boys, girls, ~male, ~female, ~equality
    gender gap: boys, girls, difference in attainment
    general practitioner: gp, gps, primary care
    genogram: ecomaps
    gentle: sensitively
    geography: geographical, humanities, fieldwork
    get along: relationship, friendship, respect, cooperate
    get better: improve, progress, ~develop
    get family together: family group conference, family network, family network meetings
    get help: access support, receive support, help and support
    get on: relationship, respect, work together, ~behaviour
    get ready: prepare, preparation, readiness
    get to know: know children well, build relationships
    gets worse: escalate, deteriorate, escalation, decline
    getting a plan: ehc needs assessment, ehc plan, statutory assessment, request for plan
    getting better: improving, positive trajectory
    getting in trouble: offending, anti-social behaviour, criminal
    getting involved: participation, engage, engagement
    getting worse: decline, deteriorate, worsen, fall
    gifted: gifted and talented, most able, talented, more able
    gifted and talented: most able, more able, high attainer, higher attaining
    girl: female
    girls: female, ~boys
    give up: persistent, tenacious, persevere, perseverance, resilience, lack resilience, ~disengage
    giving birth: maternity, pre-birth, new-born, ~midwives
    go back: return, reunification
    go home: reunification, return to live, ~return home
    go into care: enter care, come into care, become looked after
    go missing: missing, going missing, missing episodes, missing from care, ~return home interviews
    go to court: proceedings, issue proceedings, care proceedings, ~applications
    go wrong: contingency, contingency planning, contingency plans
    goal: aim, objective, outcome, ~target, ~ambition
    going home: reunification, ~return home
    going nowhere: drift, lack of progress, stalled
    going well: strength, successful, good progress, working well
    good: high quality, ~strong, ~effective, ~strength, ~positive
    good at maths: mathematics, most able, higher attaining
    good behaviour: behave well, positive behaviour, good conduct, well behaved
    good enough: satisfactory, acceptable, sufficient, adequate
    good enough parents: parenting capacity, parental capacity, parenting assessments
    good example: good practice, effective practice, exemplary, case study
    good home: stable homes, suitable accommodation, well matched
    good leader: effective leadership, inspirational, strong leadership, skilled leader
    good life: thrive, flourish, outcomes, quality of life
    good points: strength, positive features, good practice
    good practice: best practice, effective practice, strength, exemplary practice
    good progress: make progress, achieve well, strong progress, rapid progress, better progress
    good records: case records, well recorded, detailed records, up to date
    good school: good judgement, overall effectiveness, outstanding
    good schools help: share strengths, school-to-school, use strengths, system leader
    good teaching: quality of teaching, effective teaching, strong teaching, outstanding teaching, teaching is good
    got better: progress, improve, raise
    got worse: deteriorate, decline, worsened
    governance: scrutiny, governor, governing body, trustee, governing board, ~oversight, ~board, ~accountability
    governing body: governor, governance, governing board, trustee, ~board
    governor: governing body, governance, governing board, trustee, chair of governors
    governor training: training for governors, governor support, governance training
    governor visits: link governor, first-hand, monitoring by governors
    governors not challenging: lack of challenge, hold to account, governors do not
    gp: general practitioners, doctor, primary care, gps, surgery
    gp practice: gp, gps, primary care
    grade: judgement, rating, judged, ~attainment
    gradual: incremental, slowly, step by step
    graduated approach: graduated response, sen support, assess plan
    graduated response: graduated approach, sen support, assess plan
    grammar: punctuation, spelling, sentence, writing
    grammar school: selective school, secondary school
    gran: grandparents, extended family, wider family, kinship
    grandad: grandparents, extended family, wider family, kinship
    grandmother: grandparents, extended family, wider family, kinship, ~family members
    grandparent: extended family, wider family, kinship, family network, connected carers, ~family members, ~connected
    grant: funding, financial, payment, award
    grasp: understanding, insight
    grateful: appreciate, value, thankful
    great: excellent, outstanding, very good
    grief: bereavement, death, ~loss
    grip: oversight, control, firm grip, line of sight
    grooming: exploitation, online, sexual exploitation, exploited
    group home: children's home, residential
    group work: collaborative learning, pair work, work together, team work, ~small group
    groups of pupils: different groups, specific groups, cohort, vulnerable groups
    growing up: adulthood, transition, ~independence
    grown up: adult, adulthood
    grown up life: preparation for adulthood, adult life, independent living
    grown-up child: care leavers, adult, young adults
    grown-up services: adult services, adult social care, transition
    guardian: carer, parent
    guidance: policy, procedures, protocols, advice, guideline
    guided reading: reading group, reading session
    gym: leisure, leisure facilities, hobbies, physical education, pe, gymnastics
    gypsy: roma, traveller
    hampered: hindered, impeded, ~barriers
    handicapped: disabled, disability, special educational needs
    handover: transfer, transition, hand over
    hands-on: practical support, direct work, intensive, practical work, first-hand experience, active learning
    handwriting: letter formation, writing
    hanging around: exploitation, peer group, locations
    happy: settled, enjoy, contented, well-being, ~thrive
    happy at school: enjoy school, enjoy attending, feel safe, settled, ~well-being
    happy home: stable homes, settled, thrive
    happy staff: morale, enjoy working, staff morale, positive about working, well supported
    harassment: sexual harassment, bullying, discriminatory behaviour, intimidation
    hard subjects: demanding, challenging work, academic subjects
    hard to reach: difficult to engage, reluctant, resistant, hard-to-reach, reluctant to engage, disengaged families, isolated
    hard to understand: jargon, complicated, confusing, lengthy
    hard work: effort, commitment, diligence, dedication
    hard-working: committed, dedicated, work hard, tirelessly
    hardship: financial, poverty, financial difficulties, deprivation
    harm: abuse, hurt, significant harm, ~neglect, ~suffered
    have a say: participation, views, influence, voice, contribute, involved in decisions, pupil voice, consulted, school council
    head of department: subject leader, middle leader, faculty leader
    head of school: headteacher, principal, ~senior leader
    head of service: senior managers, service managers
    head of year: pastoral leader, year leader, phase leader, ~pastoral
    head teacher: headteacher, principal, head of school, ~senior leader
    headmaster: headteacher, principal, head of school
    headmistress: headteacher, principal, head of school
    headteacher: head teacher, principal, head of school, executive headteacher, ~senior leader, ~school leader
    headteacher's report: report to governors, information to governors
    health: clinical, physical health, nhs, ~well-being
    health and safety: site safety, safe premises, ~risk assessment
    health assessment: initial health assessments, health checks, health needs, review health assessments
    health check: health assessments, initial health assessments, review health assessments
    health history: health passport
    health information: health history, medical, gp
    health needs: health assessments, physical health, medical, ~dental
    health not there: attendance, absence, health professionals
    health passport: health histories, health information, health needs
    health records: health histories, health information
    health trust: nhs trust, foundation trust, health provider
    health visitor: health visiting, nurses, ~school nurses
    health worries: health needs, health concerns, health assessments
    healthy eating: healthy lifestyle, diet, nutrition, school meals, obesity
    healthy lifestyle: healthy eating, keep healthy, physical activity, exercise
    healthy schools: healthy lifestyle, health education, healthy eating
    hear: listen, heard, voice
    heard: listened, voice, views
    hearing impairment: deaf, hearing loss, sensory impairment
    held to account: hold to account, accountability, challenge, scrutinise
    help: support, ~assist, ~assistance
    help after abuse: therapeutic, victims, recovery, counselling
    help after adoption: post-adoption, adoption support, adoptive
    help at home: family support, early help, intensive support, family support workers, home visit
    help early: early help, early intervention, preventative, prevention
    help for carers: foster carers, supported well
    help for families: family support, support to families, early help, parenting support
    help for parents: parenting, parenting programme, family support, early help
    help for victims: victims, idva, refuge, survivors
    help in class: in-class support, support in lessons, teaching assistant, additional adult
    help in time: right time, timely support, earliest opportunity
    help others improve: school-to-school, share strengths, use strengths, support other schools
    help pupils: support pupils, benefit, improve outcomes
    help too late: delay, not timely, missed opportunities
    help with drugs: substance misuse, drug misuse, alcohol misuse
    help with feelings: emotional support, therapeutic, emotional well-being, camhs
    help with housing: housing, accommodation, tenancy, homeless
    help with job: employment, apprenticeships, careers, work experience
    help with money: financial support, budgeting, grants
    helper: teaching assistant, volunteer, support staff, additional adult
    helping children cope: emotional resilience, resilience, strategies, nurture
    helpline: telephone, single point, ~front door
    heritage: ethnicity, culture, identity, background
    hidden: disguised, invisible, mask
    hidden men: fathers, males, invisible
    hide: hidden, mask, disguised, conceal
    high expectations: aspiration, ambition, do their best, raise expectations, ~challenge
    high needs: complex needs, high needs funding, top-up funding, ~ehc plan
    high quality: good quality, excellent, high-quality, ~strong
    high school: secondary, secondary school, key stage 4
    high turnover: frequent changes, turnover, instability, retention
    high-risk: marac, ~significant harm
    higher education: degree, students, ~university, ~destination
    highly effective: very effective, outstanding, excellent
    hinder: impede, hampered, barrier, ~prevent
    hire: recruit, recruitment, appoint, employ
    historic abuse: non-recent, past abuse
    history: background, chronology, historical, humanities, ~past, ~previous
    hit: physical abuse, chastisement, physical harm, physical aggression, hurt, ~assault, ~violence
    hit and miss: inconsistent, variable, too variable
    hmi: majesty's inspector, inspector
    hobby: leisure, clubs, activities, ~interests
    hold down: restraint, physical intervention, positive handling
    hold to account: challenge, scrutiny, question leaders, scrutinise, ~accountability, ~accountable
    hold up: delay, hinders, barrier
    holiday: trips
    holiday for families: family holiday, break for families
    holiday in term: unauthorised absence, term-time holiday, absence, family holiday
    holistic: comprehensive, whole family, whole child, rounded, all aspects, ~whole
    home and school: home-school, partnership with parents, parental engagement
    home conditions: neglect, overcrowding
    home education: elective home education, electively home educated, ehe, home-educated, educated at home
    home for good: permanence, permanency, long-term, adoption
    home language: mother tongue, first language, eal, bilingual
    home learning: homework, remote education, learning at home
    home life: lived experience, family life, home conditions
    home of own: tenancy, independent living, own home
    home office: immigration, ~asylum
    home schooling: elective home education, electively home educated, ehe, home-educated, home educated, educated at home
    home tuition: tuition at home, home teaching, tutoring, medical needs, ~elective home education
    home visit: visits, visit families, visits to children, visit home, visiting families, doorstep visit
    homeless: homelessness, housing, present as homeless, ~accommodation
    homelessness: homeless, housing, present as homeless, ~accommodation
    homework: home learning, independent study, work at home
    homophobic: homophobia, homophobic bullying, discriminatory, lgbt
    honest: transparent, openness, candid, frank, ~open
    honour: honour-based violence, forced marriage
    hopes: aspirations, ambitions, wishes
    hospital: emergency department, ward, nhs, ~acute
    hospital school: medical needs, hospital teaching, home tuition, hospital education
    hostel: supported accommodation, homeless
    hotel: ~hoteliers, ~bed and breakfast, ~disruption
    hotline: telephone, helpline, single point, ~front door
    hotspot: locations, mapping
    house: housing, accommodation, ~home, ~property
    housing: accommodation, tenancy, ~homeless, ~landlord
    how common: prevalence, proportion, rate
    how often: frequency, regularly, frequent
    how often seen: frequency, seen regularly, visited regularly
    how pupils do: attainment, achievement, outcomes, progress, standards
    how we know: evidence, evaluate, monitor, measure impact
    hr: human resources, personnel, staff management
    hub: mash, front door
    human resources: hr, personnel, staff management
    human rights: rights, entitlements
    humanities: history and geography, religious education, geography
    hungry: food, ~neglect, ~poverty
    hurt: harm, injury, abuse, significant harm
    hurt themselves: self-harm, suicide
    hurting others: aggression, physical aggression, bullying, violence
    hygiene: neglect, home conditions, dental, cleanliness, personal care, clean
    hyperactive: adhd, attention deficit
    icb: integrated care board, clinical commissioning group, ccg
    ict: computing, information technology, technology, digital
    idea: innovative, innovation, suggestions
    identify: identification, spot, pinpoint, ~recognise
    identify needs: identification, assess needs, early identification, diagnosis, screening
    identity: heritage, ethnicity, culture, diversity, sense of self
    identity document: passports, birth certificates, key documents, national insurance
    identity papers: passports, birth certificates, key documents, important documents
    idva: domestic violence advocate, independent domestic violence
    iep: individual education plan, personal plan, individual plan, pupil passport
    ignored: overlooked, not considered
    ill: sickness, sick, unwell, ~ill health, ~illness, ~health needs
    illegal: unregistered, unlawful, offence, criminal
    illegal home: unregistered, unregulated
    illegal school: unregistered school, unregistered provision, unregulated
    illness: ill health, health needs, sickness
    imaginative: creative, innovative
    immediate: urgent, prompt, emergency, swift
    immigrant: immigration, asylum, migrants, unaccompanied, migrant, new arrival, minority ethnic, refugee, learning english
    immigration: asylum, home office, legal status, immigration status, no recourse
    impact: difference, outcomes, influence, ~effectiveness, ~outcome
    impact on child: impact on children, child's experience, lived experience
    impede: hinder, hamper, barrier
    important: crucial, essential, vital, ~key, ~significant
    important events: significant events, chronology, key events
    impossible: insurmountable, unrealistic
    impressive: remarkable, exceptional, ~strong
    improve: strengthen, enhance, stronger, raise, ~better, ~progress, ~develop
    improve attendance: attendance improved, raise attendance, reduce absence, attendance initiative
    improve lives: positive difference, outcomes, life chances
    improvement: better, strengthened, ~progress, ~improved
    improvement board: improvement plan, independent chair, governance, improvement partner, dfe adviser, ~board
    improvement plan: action plan, development plan, improvement journey, improvement programme, school improvement plan
    in care: looked after, care system, ~foster, ~residential, ~placement
    in charge: headteacher, ~leader
    in danger: at risk, risk of harm, significant harm, unsafe
    in depth: thorough, comprehensive, detailed
    in person: face-to-face, ~visits
    in prison: custody, prison, custodial
    in the evening: out of hours, emergency duty, outside office hours
    in time: timely, timeliness, within timescales, promptly, on time
    in touch: contact, keep in touch, staying close, reach out
    in trouble: offending, crisis, anti-social behaviour
    in-house: ~internal
    inaccurate: incorrect, unreliable, inaccuracy
    inadequate: poor, weak, serious weaknesses, insufficient, special measures, unsatisfactory, failing
    inappropriate: unsuitable, not appropriate, not suitable, wrong
    incentive: reward, encourage, motivation
    incident: event, episode, behaviour incident, occurrence
    incident-led: reactive, episodic
    inclusion: equality, belonging, include all, welcoming, ~integration, ~accessible
    inclusion manager: senco, inclusion leader, sendco
    incomplete: partial, missing, not completed, gaps
    inconsistent: variable, inconsistency, varied, not consistent, not always, uneven, patchy, vary, variation
    increase: rise, growth, higher, growing, grow
    independence: self-reliance, autonomy, work independently, ~independent living, ~live independently, ~adulthood
    independent learner: self-motivated, independent learning, work independently, ~independence
    independent living: live independently, tenancy, adulthood, preparation for adulthood, life skills, adult life, independence skills, ~independence
    independent school: private school, non-maintained, ~independent specialist
    independent visitor: volunteer
    individual: ~bespoke, ~tailored, ~personalised
    individual education plan: iep, personal plan, pupil passport, individual plan, target
    individual help: one-to-one, individual support, individual tuition, tailored support
    individual needs: specific needs, different needs, tailored, personal needs
    individual pupils: each pupil, individual progress, personalised
    induction: training, new staff, newly qualified, settling in, ~introduction
    ineffective: not effective, weak, poor, fails, little impact, unsuccessful
    inexperienced: newly qualified, less experienced, asye, new to role, lack of experience
    infant: baby, new-born, ~unborn
    infant school: infant, key stage 1, reception, primary
    infants: key stage 1, reception, year 1, year 2
    influence: impact, affect
    informal: ~voluntary
    information for governors: report to governors, headteacher's report, governors informed
    information sharing: share information, sharing of information, exchange of information
    initial assessment: baseline, starting point, first assessment, on entry
    initiative: project, new approach, scheme, ~programme
    injections: immunisations
    injured: injuries, bruises, unexplained injuries
    injury: bruises, unexplained injuries, ~medicals
    innovative: creative, innovation, pilot, imaginative, new approach, pioneering, pathfinding
    inquiry: enquiries, investigation, section 47
    inset: training day, professional development, cpd, staff training
    insight: understanding, knowledge
    inspection: focused visit, ilacs, judgement, inspector, ofsted visit, examine, scrutinise
    inspection letter: outcome letter, published letter, ~findings
    inspector: ofsted, hmi, inspection team, majesty's inspector
    instability: unstable, disruption, placement moves, ~turnover
    insufficient: not enough, inadequate, lack of, limited, not sufficient, lack
    intake: cohort, pupil population, starting point, admission
    integral: embedded, central, essential
    integrated: joined-up, co-located, combined, multi-agency
    integrated in mainstream: inclusion, reintegrate, mainstream class
    intelligence: mapping, ~data
    intensive: ~high level, ~targeted
    interim: temporary, acting, newly appointed, short term
    interim executive board: ieb, governing body, governance
    internal exclusion: removal from class, internal suspension, isolation room, ~isolation
    internet: online, social media, digital
    internet cafe: community facility, computer access, internet cafe
    internet safety: online safety, e-safety, safe online
    interpreter: translator, translation, interpreting, first language, language support
    intervene: step in, intervention, ~act
    intervention: targeted support, additional support, catch-up, ~programme, ~early intervention
    intervention by government: commissioner, statutory notice, academy order
    invaluable: valuable, very useful, essential
    invest: investment, funding, resources
    investigate: enquiries, investigation, section 47, explore
    investigation: enquiries, section 47, investigate, ~strategy meeting
    invisible: hidden, overlooked, lost, not visible
    invite: involve, attend
    involve: engage, participation, consult, contribute
    involve parents: parental engagement, parental involvement, partnership with parents, engage families
    iro: independent reviewing officer, reviewing officers
    irregular: infrequent, sporadic, inconsistent, not regular
    is it working: impact, evaluate, evidence of impact, effectiveness
    isn't done: not completed, not undertaken, not carried out
    isolated: lonely, isolation, alone
    isolation: isolated, lonely, loneliness, ~support network
    isolation room: internal exclusion, removal from class, inclusion room, ~isolation
    it system: electronic recording system, case management system, recording system, electronic system, information system, database, technology
    jab: immunisations
    jail: prison, custody, custodial
    jargon: jargonistic, professional language, technical
    job: employment, career, apprenticeship, work experience, post, ~training
    join in: participate, take part, engage
    joined up: coordinated, integrated, multi-agency, coherent, cohesive, collaborative
    joined-up: coordinated, integrated, coherent, collaborative
    joining main lessons: reintegrate, mainstream lesson, mainstream class, inclusion
    joint: multi-agency, partnership, together
    joint commissioning: shared funding, commission together
    joint visit: joint assessments
    journey: improvement journey, progress, trajectory
    judge: judiciary, court, family court
    judge's view: judiciary, court
    judgement: judged, grade, judgment, verdict, conclusion, rating
    judgment: judgement, grade, verdict, rating
    judiciary: judge, court, family court
    junior school: junior, key stage 2, primary
    just started: early stages, infancy, newly
    keen: enthusiastic, eager, motivated, interested
    keep an eye: oversight, monitor, oversee, scrutiny, track, supervise, ~check
    keep changing: changes of social, changes in social, frequent changes, turnover, churn, too many changes
    keep children safe: safeguard, protect, safety
    keep going: sustain, maintain, ~persist
    keep in contact: in touch, keep in touch, contact
    keep in touch: in touch, contact, staying close
    keep it up: sustain, maintain, ~continue
    keep moving: placement moves, instability, disruption, ~stability
    keep safe: safeguard, protect, safety, safer, safeguarding, safe, feel safe, ~safety plan
    keep staff: retention, retain, workforce stability
    keep track: track, tracker, monitor, oversight
    keep trying: persistent, tenacious, persistence, persevere, perseverance
    keep up: maintain, sustain
    keeping children safe: safeguarding, child protection, protect children, welfare, safety
    keeps changing: frequent changes, turnover, instability, inconsistent
    keepsake: mementos, photos
    kept in school: avoid exclusion, risk of exclusion, prevent exclusion, remain in school, reintegrate
    kept safe: safeguarded, safety, protected, safety planning
    kept together: siblings, brothers and sisters, live together, placed together
    kept waiting: waiting lists, waiting times, delay, wait too long
    key adult: key worker, trusted adult, trusting relationship, significant adult
    key skills: basic skills, functional skills, core skills
    key stage: phase, year group, ks1, ks2
    kicked out: homeless, homelessness, present as homeless, permanent exclusion, excluded, expelled, suspended
    kid: child, young people, children, pupil, young person, student
    kill: murder, homicide, deaths
    kin: kinship, extended family, connected carers, ~relatives
    kind: warm, compassionate, kindness, respectful, ~caring
    kind words: sensitively written, respectful, caring language, language that cares
    kindness: compassion, warmth, respect
    kinship: connected carers, connected person, wider family, extended family, family network, special guardianship, ~relatives
    kinship team: connected carers, kinship carers, special guardianship
    knife: knife crime, serious youth violence, weapon, ~youth violence
    knives: knife, knife crime, youth violence
    knock on door: home visits, unannounced
    know children: know well, relationships
    know itself: self-evaluation, self-assessment, areas for development
    know schools: knowledge of schools, understanding of schools, performance of schools
    know their rights: entitlements, local offer, aware of
    know themselves: self-evaluation, self-assessment, areas for development, know strengths, strengths and weaknesses, accurate understanding
    know weaknesses: self-evaluation, self-assessment, areas for improvement, areas for development
    know what happens: line of sight, oversight, performance information, sighted
    knowledge: expertise, awareness, know, ~understanding, ~skills
    knowledge gaps: gaps in knowledge, gaps in learning, misconceptions, missed learning
    knowledgeable: experienced, well informed, expertise
    knows its weaknesses: self-evaluation, strengths and weaknesses, accurate understanding
    knows schools well: knowledge of schools, understand schools, know your school
    knows them well: know children well, know their children, relationships
    ks1: key stage 1, infant, year 1, year 2
    ks2: key stage 2, junior, year 6
    lack: insufficient, absence, limited, not enough, absent, shortage, ~without, ~missing, ~weak
    lack of: insufficient, absence of, limited, absent, little
    lado: designated officer, allegations, allegations against professionals
    landlord: housing, tenancy, housing providers
    language: interpreters, translated, translators, ~english
    language delay: speech and language, communication needs, language difficulties
    languages: modern foreign languages, mfl, french, spanish, language teaching
    laptop: technology, devices
    lashing out: aggression, outburst, dysregulated, challenging behaviour
    last inspection: previous inspection, since the last, last inspected, section 5, recent inspection
    last minute: short notice, unplanned
    last time: previous inspection, last inspection, previous, since the last
    lasting change: sustained, sustain change, sustainable, positive change, embedded
    lasting effect: long-term impact, sustained impact, lasting influence, lasting difference, sustain
    lasting relationship: enduring, lifelong, long-lasting, trusting relationships
    late: not timely, overdue, slow, punctuality, on time, late arrival, ~delay, ~drift
    late duty: punctuality, lateness, on time
    late for school: punctuality, lateness, on time, late arrival, late duty
    late meeting: delayed, not timely, timescales
    late plans: statutory timescale, 20 weeks, not timely, delay in plans
    lateness letter: letters to parents, sanction
    later life letter: life-story, adoption
    law: legislation, ~legal, ~statutory
    lawyer: legal advice, legal, solicitor, legal representation, ~court
    ldd: learning difficulties, disabilities, special educational needs, send
    lead member: elected members, councillors, cabinet
    lead professional: team around, key worker, lead practitioner
    leader: senior leaders, headteacher, senior leader, ~leadership, ~chief executive, ~manager
    leaders act: take action, decisive, responded
    leaders change: changes in leadership, interim, turnover
    leaders know: self-evaluation, line of sight, know themselves, accurate understanding
    leaders listen: listen, consultation, ~feedback
    leadership: leaders, senior leaders, senior leadership, ~leader, ~management
    leadership and management: senior leaders, governance, leaders and managers
    learn: lessons, training
    learn from complaints: complaints, feedback, learning
    learn from mistakes: learning culture, lessons, learning from, reflection
    learn from others: share good practice, best practice, observe colleagues, visit schools
    learn to read: phonics, early reading, reading programme, decode, reading fluency
    learner: student, pupil, apprentice, ~young person
    learning culture: learning organisation, learning from, culture of learning
    learning difficulties: learning disability, special educational needs, ldd, send, ~dyslexia
    learning disability: disabled, learning difficulties, disability, special educational needs, ldd
    learning english: eal, english additional language, language skills, new to english, limited english
    learning environment: classroom environment, environment, atmosphere, displays
    learning mentor: mentor, pastoral support, ~teaching assistant
    learning objective: learning intention, lesson objective, purpose of lesson
    learning support assistant: teaching assistant, classroom assistant, support staff
    learning through play: child-initiated, play-based, continuous provision
    learning walk: lesson observation, visit lessons, drop-in, classroom visit
    leave: ~exit, ~move on, ~depart
    leave an abuser: domestic abuse, refuge, victims, ~separation
    leave hospital: discharge, hospital, maternity
    leave out: exclude, omit, not included
    leave parents: come into care, enter care, edge of care
    leave prison: released, licence, probation, custody
    leave school: school leaver, destination, neet, post-16, next stage
    leaving care: care leavers, care-experienced, after-care, ~independence
    leaving care team: care leavers, personal advisers, leaving care service
    leaving the group: reintegrate, back to class, transition
    left at risk: exposed, situations of, unassessed risk, remain at risk, harmful situations, ~too long
    left behind: fall behind, underachieve, gap in attainment, disadvantaged
    left care: care leavers, leaving care, care-experienced
    left in danger: left at risk, exposed to harm, remain at risk, unassessed risk, harmful situations
    left out: excluded, not included, overlooked, not involved, isolated, marginalised, ~inclusion
    left too long: drift, delay, too long, remain too long
    left waiting: waiting lists, waiting times, delay, wait too long
    left without help: unmet need, unmet
    legal: law, ~court, ~statutory, ~proceedings
    legal advice: legal gateway, legal planning, solicitor
    legal duty: statutory, statutory duty, duty, obligation, ~requirement
    legal gateway: legal planning meeting, legal planning, public law outline, pre-proceedings
    legal meeting: legal gateway, legal planning meeting, legal planning
    legal status: care order, placed with parents, ~immigration, ~discharge
    legislation: law, statutory guidance, ~legal
    lengthy: too long, long, prolonged
    lesbian: lgbt, gender
    less able: lower attaining, low ability, low attainer, fall behind, lower ability
    lesson: class, teaching, session, classroom, ~learning
    lesson observation: observe lessons, learning walk, classroom visit, visited lessons
    lesson planning: curriculum planning, scheme of work, medium-term plan
    lessons learned: learning from, practice reviews, lessons, serious case reviews
    let referrer know: feedback, referrers, informed of
    letter: correspondence, inspection report, ~written, ~report
    letter before proceedings: pre-proceedings, public law outline, letters to parents
    letter to parents: letter before proceedings, ~pre-proceedings
    letters and sounds: phonics, early reading
    letters home: letters to parents, communication with parents, newsletter
    level of challenge: demanding work, stretch, difficulty of work, challenging work, high expectations
    level of need: threshold, right level
    lgbt: gender, homophobic, gender identity, sexual orientation, protected characteristics
    liaise: liaison, coordinate
    liberty: deprivation of liberty, ~secure accommodation
    library: reading area, book corner, ~reading
    licence: licence conditions, probation, released
    lie: disguised compliance, falsely
    life chances: outcomes, aspirations, opportunities
    life skills: independence skills, practical skills, budgeting, cooking, pshe, personal skills, preparation for adulthood, ~independence
    life story: life-story work, later-life letters, history, ~identity
    life story work: life-story, later-life, ~identity, ~direct work
    lifelong: enduring, lasting, permanent
    like school: enjoy school, enjoy attending, happy, positive attitudes
    like their job: enjoy working, proud, morale
    like working here: enjoy working, proud to work, morale, feel valued
    limited: insufficient, lack, few, restricted, narrow, ~little
    line of sight: sighted, grip, ~oversight, ~overview
    link governor: governor visits, nominated governor, send governor
    link with schools: school partnership, school-to-school, network, collaboration, federation
    listen: heard, voice, views, consult, listened to, ~take account
    listen to children: children's views, child's voice, wishes and feelings, pupil voice, consult
    listened to: heard, voice, views, wishes and feelings, valued, views taken, consulted
    literacy: reading, writing, english, phonics, ~communication
    little children: younger children, young children, very young, ~babies
    little ones: young children, early years, under 5, nursery children, reception children
    little progress: drift, lack of progress, limited progress, slow progress
    live alone: independent living, live independently, ~isolated, ~isolation
    live safely: suitable accommodation, stable homes, ~safe
    live with parents: placed with parents, placement with parents, living at home, ~reunification
    lived experience: daily life, day-to-day, children's lives, what life is
    living arrangements: where they live, accommodation, placement
    local area partnership: local area, partnership leaders, area leaders
    local authority: council, la, county council, borough
    local leaders: lle, national leader, school-to-school support, system leader
    local offer: entitlements, send offer, information for parents, services available, ~care leavers
    local people: community, residents, local community, school community
    local services: community, local offer
    lockdown: pandemic, covid-19, restrictions, coronavirus, school closure, remote education
    locked: secure, deprivation of liberty, custody, ~detained
    locked in cell: custody, police custody, detained
    locked up: secure accommodation, deprivation of liberty, custody, ~detained, ~prison
    lodgings: supported lodgings, supported accommodation
    lonely: isolated, isolation, loneliness, friendless, ~withdrawn
    long time: lengthy, too long, prolonged, protracted, long periods
    long wait: waiting time, waiting list, delay, wait too long
    long-standing: chronic, entrenched, longstanding, long-term
    long-term: permanent, sustained, longer-term, enduring, lasting impact, over time
    long-term home: permanence, permanent, long-term, settled, stable
    long-term impact: longer-term impact, lasting influence, sustained impact, over time, legacy
    long-term neglect: chronic neglect, cumulative harm, neglect, cumulative impact
    look closely: scrutinise, examine, analyse, in depth, deep dive
    look deeper: in-depth, professional curiosity, depth, explore
    look into: explore, investigate, enquiries
    looked after: in care, care system, children in care, looked-after children, virtual school, ~foster, ~placement, ~cared for
    looked-after child: child in care, children in care, care system
    lose sight: lose focus, overlooked, not child-focused, adult-focused
    lose touch: not in touch, keep in touch
    loses temper: outburst, anger, dysregulated
    losing control: crisis, escalate
    lost learning: gaps in learning, catch-up, missed learning, recovery
    lots of change: instability, turnover, significant changes, churn
    love: warmth
    love of learning: enthusiasm, enjoyment, motivation, thirst for learning, ~curiosity
    low achievement: low attainment, underachievement, low standards, weak outcomes
    low attainers: lower attaining, less able, low prior attainment, fall behind
    low attendance: poor attendance, persistent absence, below average attendance, absence rate
    low expectations: lack of ambition, lack of challenge, insufficient challenge, aspirations too low
    low standards: low attainment, weak outcomes, underachievement
    low-level disruption: off-task, disruptive, misbehaviour, inattentive, chatter
    lscb: safeguarding children board, safeguarding partnership
    lunchtime: break time, midday, playtime, dinner time
    lunchtime supervisor: midday supervisor, lunchtime staff, ~playground
    made safe: safeguarded, safety planning, safety, protected
    made worse: exacerbated, compounded, deteriorated
    magistrate: court, judiciary
    mainstream: ordinary school, mainstream class, main school
    maintained school: local authority school, community school, ~academy
    makaton: sign language, signing, symbols
    make a difference: impact, positive difference, real difference, outcomes, positive impact, improve outcomes, benefit, difference made
    make friends: friendship, social skills, peer relationship, ~relationships
    make progress: thrive, succeed, move forward, ~progress, ~improve, ~achieve, ~gain, ~develop
    make sure: ensure
    maltreatment: abuse, mistreatment, harm
    manage: oversee, administration, ~leadership, ~oversight
    manage behaviour: behaviour management, behaviour strategies, behaviour support, behaviour policy
    manage feelings: regulate emotions, self-regulation, emotional resilience, cope, emotional literacy
    manage risk: risk management, reduce risk, mitigate
    managed move: transfer, move school, fair access, ~fresh start, ~exclusion
    management direction: case direction, management oversight, supervision
    management oversight: oversight, supervision, scrutiny, managerial
    manager: team manager, ~supervisor, ~management oversight, ~senior leaders
    managers check: management oversight, audit, quality assurance, supervision
    managers don't know: lack of oversight, insufficient oversight, line of sight
    managers know: line of sight, oversight, management oversight, sighted
    managers sign: sign-off, authorised, management oversight
    mandatory: compulsory, statutory, required to
    manners: polite, courteous, respectful, ~conduct
    many cases: high caseloads, caseloads, workloads
    many moves: placement moves, instability, multiple placements, disruption
    mappa: public protection, probation, offenders
    mapping: intelligence, ecomaps
    marac: risk assessment conference, high-risk domestic abuse, high-risk victims
    mark work: marking, feedback, written comments, assessment
    marker: flag, alert, warning
    marking: feedback, mark work, written comments, teachers' marking, assessment
    mash: front door, multi-agency safeguarding hub, hub, ~screening
    mask: protective equipment, ppe, personal protective
    mastery: deeper understanding, depth, secure understanding
    mat: multi-academy trust, academy trust
    mate: friends, peers, peer group
    maternity: midwifery, midwives, antenatal, pregnant
    mathematics: maths, numeracy, calculation, arithmetic, number work
    maths: mathematics, numeracy, calculation, arithmetic, number work
    mayor: political, elected members, lead member
    measurable: quantifiable, measurable outcome, success criteria, specific target
    measure: ~indicator, ~evaluate, ~monitor, ~data
    measure progress: track progress, evaluate progress, baseline, assessment, tracking
    measure success: success criteria, evaluate, measure impact, milestones
    mediation: tribunal, dispute resolution, appeal
    medical: clinical, paediatric, ~examination
    medical absence: illness, sickness, medical needs, absence, hospital
    medical examination: child protection medicals, medicals, examination, forensic
    medical needs: health needs, medical condition, health condition, hospital
    medicine: medication, treatment
    mediocre: satisfactory, average, variable, not good enough
    medium risk: standard risk, risk assessment
    meet needs: needs met, match to needs, tailored, suitable provision, ~support
    meet new family: introductions, adopters, matching
    meet online: virtual, video calls, remotely
    meeting: ~conference, ~discussion, ~panel
    meeting late: delayed, timeliness of strategy, not timely
    meltdown: dysregulated, outburst, distress, ~crisis
    memory: life-story, mementos, photos, recall, remember, retain, retrieval
    mental health: emotional well-being, emotional health, camhs, emotional and mental, mental ill-health, psychological, ~therapeutic
    mental health help: camhs, emotional well-being, therapeutic, mental health services
    mental health lead: senior mental health, mental health team, ~pastoral
    mental illness: mental health, mental ill health, ill-health, psychiatric
    mentally ill: mental health, mental ill health, psychiatric
    mentor: learning mentor, coach, one-to-one support, ~role model, ~coaching
    mess about: low-level disruption, off-task, distracted, disruptive, misbehave
    messy house: home conditions, neglect
    methadone: prescribed, drug, substance misuse
    method: approach, technique, ~strategy, ~system
    middle leader: subject leader, head of department, phase leader, curriculum leader, ~senior leader
    middle manager: middle leader, subject leader, head of department, team manager
    midwife: midwives, midwifery, maternity, antenatal
    midwives: midwifery, maternity, antenatal, ~pregnant
    migrant: immigration, asylum, unaccompanied, no recourse, immigrant, new arrival, refugee
    milestone: achievements, key point, target, interim target, success criteria, checkpoint
    mindful: attuned, cognisant, alert to
    minimise: reduce, mitigate
    minister: secretary of state, government
    minority ethnic: ethnic minority, bme, ethnic background, ethnicity
    minutes: meeting minutes, records, meeting record, records of meetings, governing body minutes, ~notes
    misbehave: misbehaviour, poor behaviour, disruptive
    misbehaviour: poor behaviour, disruption, challenging behaviour, low-level disruption
    misconception: misunderstanding, error, mistaken, gap in knowledge
    miss lessons: absence, truancy, internal truancy, missed learning
    miss school: school attendance, missing education, absence, non-attendance, persistent absence, truancy
    missed chance: missed opportunity, opportunities missed, not taken
    missed opportunity: opportunities are missed, opportunities missed, missed chance, not used
    missing: go missing, missing episodes, whereabouts, ~absent, ~return home interviews
    missing education: not in school, school attendance, electively home educated, not attending, children missing education, cme, out of school, off roll
    missing from home: go missing, missing episodes, missing children
    missing information: gaps, incomplete, absence of, lack of information
    mistake: inaccurate, failings, error, misconception, shortcoming
    mistreat: mistreatment, abuse, harm
    misunderstanding: misconception, error, confusion
    mitigate: reduce, minimise, manage risk
    mixed: variable, inconsistent, varied, uneven
    mixed-age class: mixed age, small school, different ages
    mixed-race: mixed heritage, dual heritage, ethnicity
    mobile: phone, devices
    mobile phone: phone, smartphone, ~online
    model: practice model
    model example: exemplary, good practice, practice study
    modelling: demonstrate, show, ~example, ~coaching
    moderation: moderated, audit, quality assurance, check judgements, accuracy of assessment, standardise
    modern slavery: slavery, trafficking, national referral mechanism
    molest: sexual abuse
    mom: mother, mum, parent
    momentum: pace, impetus
    money: financial, funding, budget, finance, income, grant, ~resources
    money for children: financial support, savings, entitlements, payments
    money for families: financial support, poverty, section 17, payments
    money for pupils: pupil premium, funding, additional funding
    money for staff: investment, recruitment, additional funding
    money for trips: subsidise, financial difficulties, funding secured, residential
    money from council: investment, additional funding, corporate
    money problems: financial difficulties, financial hardship, debt, budget deficit
    money skills: budgeting, independence skills, financial, financial education, economic education, life skills
    money worries: poverty, debt, financial support
    monitor: review, track, oversee, scrutinise, scrutiny, check, ~evaluate, ~oversight, ~audit
    monitoring inspection: monitoring visit, follow-up visit, section 8
    monitoring visit: monitoring inspection, follow-up visit, section 8, progress check
    monthly: each month, ~regular
    morale: staff morale, enjoy working, feel valued, positive about working, motivation, spirit, ~well supported
    more and more: increasing, increasingly, rise, growing
    mosque: religion, religious, faith
    most able: more able, higher attaining, high ability, gifted and talented, high attainer
    most important: priority, crucial, essential, ~key
    most urgent: priority, prioritise, immediate, high risk
    mother: mum, parent, ~women, ~pregnant
    mother and baby: babies, residential
    mother tongue: home language, first language
    motivation: attitudes to learning, engagement, enthusiasm, interest, enthusiastic, keen
    motivational interviewing: practice model, strengths-based, engage
    move: ~transition, ~transfer, ~relocate, ~placement
    move again: placement moves, disruption, unplanned
    move around: placement moves, instability, disruption, multiple placements, ~stability
    move around school: corridor, around the school, between lessons, school site
    move forward: progress, forward
    move in: placement, transition
    move schools: transfer, transition, change of school, mid-year, mobility
    move to secondary: transition, transfer to secondary, year 7, primary to secondary
    moved down: stepped down
    moved too often: placement moves, multiple placements, instability, disruption
    moved up: stepped up, escalated
    moving home: placement moves, change of placement, move, ~disruption
    moving out: tenancy, independent living, leaving care, live independently
    moving up: transition, transfer, next stage, year 7
    multi-academy trust: mat, academy trust, trust leader, trustee, ~trust
    multi-agency: partners, joint, partnership, inter-agency, multidisciplinary
    multi-agency meeting: professionals meeting, team around, agencies meet, multi-agency panel
    multicultural: diversity, different cultures
    multidisciplinary: multi-disciplinary, multi-agency, multi-professional
    multidisciplinary panel: multi-disciplinary, multi-agency panel, ~panel
    multiple problems: complex needs, complexity, ~multiple, ~trio of
    mum: mother, parent, ~women
    mum and dad: parents, birth parents, mothers, fathers, parent, carer, mother and father, ~family
    mum's boyfriend: male, fathers
    murder: homicide, deaths
    music: singing, musical instrument, choir
    music lessons: instrumental tuition, musical instrument, music provision
    music therapy: art therapy, therapeutic, play therapy
    muslim: religion, religious, faith, cultural
    name calling: bullying, derogatory language, teasing, discriminatory language
    named nurse: designated nurse, safeguarding lead, named
    nan: grandparents, extended family, wider family, kinship
    narrative: story, description
    narrow curriculum: limited curriculum, lack of breadth, restricted curriculum, narrowed
    national average: in line nationally, average, found nationally, national figure
    national leader: nle, system leader, local leaders
    naughty: misbehave, challenging behaviour, poor behaviour, disruptive, ~behaviour
    naughty children: challenging behaviour, poor behaviour, behaviour that challenges, disruptive, behavioural difficulties
    nearby: close to, neighbouring, near
    nearly all: vast majority, most, almost all
    need help: ~in need, ~vulnerable
    needs not met: unmet needs, needs not identified, lack of provision
    needs to change: ~expectations, ~improve
    needs work: area for improvement, underdeveloped, needs improvement, requires improvement
    neet: not in education, employment or training, eet, unemployment, unemployed, destination
    negative: poor, adverse, unfavourable
    neglect: neglectful, long-term neglect, chronic neglect
    neighbour: community
    neighbourhood: community, local area
    network: cluster, partnership, links
    neurodevelopmental: neurodiverse, autism, adhd, autism assessment
    neurodivergent: neurodiverse, autism, adhd, neurodevelopmental
    neurodiverse: autism, neurodevelopmental, neurodivergent, adhd
    neuroscience: brain, research, cognitive
    never give up: tenacious, persistent, tenacity, persevere, relentless
    new arrivals: newly arrived, new to english, migrant, join mid-year
    new boss: new director, recently appointed, new dcs, interim
    new boyfriend: male, fathers
    new family: adoption, adopters, permanence, ~foster
    new head: new headteacher, interim headteacher, acting headteacher, newly appointed, change of leadership
    new idea: innovation, new approach, pilot, ~initiative
    new ideas: innovative, innovation, creative, pilot
    new leader: newly appointed, new director, recently appointed, new dcs, interim
    new managers: newly appointed, recently appointed, new leadership, interim
    new school building: rebuild, refurbishment
    new social worker: newly qualified, transfer, handover
    new system: electronic recording system, implementation of
    new teacher: newly qualified, early career teacher, nqt, ect, ~trainee teacher
    newborn: new-born, babies, infants, ~pre-birth
    newly arrived: new arrivals, new to english, refugee, eal
    newly introduced: recently introduced, new approach, early stage
    newly qualified: asye, less experienced, inexperienced, supported year, assessed and supported
    newly trained: newly qualified, asye
    next stage: transition, destination, next step
    next step: area for improvement, further action, recommendation, ~development, ~future plan
    next steps: actions required
    nhs: health services, health trust, health providers, clinical commissioning group, ~hospital
    night: overnight, out of hours, emergency duty, night-time
    no change: lack of progress, drift, little progress
    no deadlines: lack timescales, timescales, timebound
    no evidence: little evidence, limited evidence, lack of evidence, not demonstrated, unclear impact, ~too soon
    no food: food, ~neglect, ~poverty
    no further action: closed, closure, stepped down
    no help: unmet, unmet need, lack of support
    no home: homeless, homelessness
    no impact: limited impact, little impact
    no money: financial pressures, budget, poverty, section 114
    no money left: section 114, financial pressures, budget
    no notice: unannounced, without notice
    no oversight: lack of oversight, insufficient oversight, management oversight, oversight
    no permission: no parental consent, consent refused, without consent
    no plan: lack of plan
    no progress: drift, lack of progress, little progress, delay, not progressed
    no reason given: rationale
    no social worker: unallocated, not allocated, allocation
    no time: capacity, workload, high caseloads
    nobody checks: lack of oversight, insufficient oversight, oversight, quality assurance
    nobody listens: voice, views are not
    noisy: loud, disruption, calling out, boisterous
    non-molestation: protection orders, prevention notices, domestic abuse
    non-recent: historical, past, ~historic
    non-verbal: communication needs
    normal class: mainstream class, mainstream lesson, main class, main part
    normal school: mainstream, mainstream school, mainstream class
    nosy: professional curiosity, curious, inquisitive
    not always: inconsistent, variable, inconsistently, not consistently, not routinely, too often, sometimes
    not attended: attendance, absence, not always attend, non-attendance
    not available: unavailable, lack of, unable to access, insufficient
    not chased: followed up, pursued
    not checked: lack of oversight, oversight, quality assurance
    not clear: unclear, vague, lack clarity, ambiguous, lack of clarity, confusing
    not clear enough: unclear, vague, lack clarity
    not come home: missing, missing episodes, go missing
    not coming in: absence, persistent absence, non-attendance, absent, poor attendance
    not considered: overlooked, not fully considered
    not consistent: inconsistent, variable, not always
    not dealt with: not addressed, drift
    not done: not completed, not undertaken, lack of, not carried out, absence of, gaps
    not effective: ineffective, weak
    not engage: resistant, difficult to engage, reluctant, disengage
    not enough: insufficient, too few, lack of, limited, insufficiently, inadequate, lack
    not enough homes: placement sufficiency, sufficiency strategy, lack of placements, shortage, ~sufficiency
    not enough staff: staffing, capacity, vacancies, shortage, insufficient capacity, lack of capacity, under-resourced
    not enough teachers: recruitment, vacancies, staffing, teacher shortage, retention
    not finished: incomplete, not completed, not yet
    not followed up: followed up, followed through, not completed
    not good enough: poor, insufficient, weak, inadequate, not robust, needs to improve, requires improvement
    not happening: not taking place, lack of, absence of, not held
    not held: not taking place, delayed
    not in education: neet, employment or training, missing education
    not in school: missing education, missing from education, excluded, not attending, electively home educated, children missing education, absence, out of school, absent, ~home education
    not in work: neet, not in education, employment
    not invited: not always invited, absence, involve, contribute
    not involved: excluded, not included, not engaged
    not joined up: fragmented, disjointed, lack of coordination, silo
    not know: unaware, not aware, unclear, unknown
    not listened to: voice, views are not
    not listening: inattentive, off-task, low-level disruption, distracted, ~listening
    not met: unmet, unmet needs, needs are not
    not moving forward: drift, delay, lack of progress, not progressed
    not noticed: missed, overlooked, not recognised, not identified, unidentified
    not often enough: infrequent, frequency, not regular, not sufficiently regular
    not on time: not timely, delay, timeliness, late
    not passed on: not shared, information-sharing, share information
    not protected: left at risk, exposed to, unassessed risk, harmful situations
    not recognised: not identified, missed, overlooked, unidentified, under-recognition
    not recorded: gaps in recording, not always recorded, ~recording
    not reviewed: reviews, not updated
    not safe: unsafe, at risk, unassessed, harm
    not seen: not visited
    not shared: information-sharing, share information, not informed
    not speak english: interpreters, translators, first language
    not speaking english: eal, limited english, interpreter, learning english, english additional language
    not spotted: missed, overlooked, not recognised, not identified, unidentified
    not tell: not informed, not shared
    not timely: delay, late, timeliness
    not told: not informed, not shared, unaware
    not turn up: not attend, absence, non-attendance
    not understood: lack of understanding, not fully understood, not recognised
    not updated: out of date, not always updated, not up to
    not used: underused
    not used well: underused, not used effectively, ineffective
    not using data: lack of analysis, data not analysed, tracking underdeveloped, evaluate
    not visited: not seen, visits, infrequent
    not work: ineffective, not effective, poor, weak
    not written: not recorded, recording, not always recorded
    not written down: not recorded, gaps in recording
    not yet embedded: early stages, infancy, too soon, underdeveloped, recently implemented, not yet fully, early stage, not established, inconsistent
    notebook: workbook, individual support notebook
    notes: records, minutes, case notes
    nothing changes: drift, lack of progress, little progress, no change, ~stuck
    nothing happens: drift, delay, lack of progress
    nothing learned: learning from, learning culture, lessons
    notice to improve: significant improvement, serious weaknesses, category of concern
    notification: notify, alert, ~referral
    notify: notification, alert
    now and then: occasionally, sporadic, infrequent
    nowhere suitable: unsuitable accommodation, sufficiency strategy, lack of placements
    nowhere to live: homeless, homelessness, accommodation
    nrm: national referral mechanism, trafficking, slavery
    numbers: quantity, proportion, ~data, ~performance information, ~figures, ~volume, ~mathematics
    numeracy: mathematics, maths, calculation, number work
    nurse: school nurses, health visitors, ~midwives
    nursery: early years, younger children, pre-school, nursery class, childcare, ~reception
    nursery school: nursery, pre-school, early years, nursery provision
    nurture: nurture group, nurture provision, ~caring, ~emotional support
    nurture group: nurture room, nurture provision, nurture class, nurturing, boxall, ~nurture base
    nurture room: nurture group, nurture provision, nurture base, sensory room, ~quiet room
    nurturing: warm
    obey: comply, compliance, adhere
    objective: goal, aim, ~outcome, ~target
    obligation: duty, ~requirement
    observe: observation, watch, practice observations, lesson observation, visit lessons
    obstacle: barrier, hinder, hampered, difficulty, hindrance
    occupational therapy: occupational therapist, therapies, sensory needs
    off school: absence, absent, not attending, attendance, ~sickness
    off-rolling: removed from roll, off roll, leave the school, ~exclusion
    off-site: alternative provision, external provider, off site
    off-site unit: alternative provision, pupil referral unit, off-site provision
    off-task: inattentive, low-level disruption, distracted, lose focus
    off-the-job training: apprenticeship, on-the-job, work-based learning
    offence: crime, offending, criminal
    offender: perpetrator, offending
    offending: crime, criminal, offences, youth offending, youth justice
    ofsted: inspectors, ~inspection
    ofsted visit: inspection, monitoring visit, monitoring inspection, focused visit
    often: frequently, regularly, routinely
    often enough: frequency, seen regularly, visited regularly, ~infrequent
    old information: out of date, not updated, historical, ~historic
    older boyfriend: sexual exploitation, exploitation
    older children: adolescents, teenagers, young people
    older pupils: older children, secondary, upper key stage, year 6
    on entry: starting point, baseline, when they start
    on hold: paused, delayed
    on time: timely, within timescales, timeliness, promptly, in time, punctual, timely way, ~prompt
    on track: making progress, as expected, meeting targets
    one size fits: tailored, bespoke, one-size-fits-all, not tailored, not adapted, not matched
    one to one: one-to-one, individual support, individual tuition
    one-off incident: single incidents, isolation, incident-led, episodic
    one-to-one: direct work, individual support, individual tuition, one to one, individualised, ~individual, ~supervision
    online: internet, social media, digital, virtual
    online abuse: internet, online, social media, digital, ~exploitation
    online lessons: remote education, remote learning, online learning, home learning
    online safety: e-safety, internet safety, safe online, social media, ~cyberbullying
    open: ~transparent, ~honest, ~openness
    operation encompass: notifications, domestic abuse incidents
    opinion: views, wishes, voice, view, perception, ~feedback, ~perspective
    optician: eye, ~dentists
    optimism: optimistic, hopeful, encouraging, ~positive
    optimistic: over-optimism, overly optimistic, optimism, hopeful
    options: course choice, option choices, choose subjects
    oracy: speaking and listening, spoken language, talk, ~discussion
    orchestra: ensemble, musical instrument, music tuition
    order of teaching: sequence, logical order, build on
    ordinary class: mainstream class, mainstream lesson, main class, whole class
    ordinary school: mainstream, mainstream school, mainstream setting
    organised play: structured play, play leader, playground games, break time
    other areas: other local authorities, neighbouring, out of area
    other languages: home language, bilingual, several languages, eal, interpreter
    other schools: partner school, local schools, links, network, school-to-school
    other services: partner agencies, agencies, partners
    out all night: missing, missing episodes, go missing
    out of area: distance, outside the area, far from, other local authorities, out of county, independent placement, distant placement, ~out of borough
    out of control: crisis, escalate, challenging behaviour, dysregulated, unruly, disorderly
    out of date: not updated, not up to, not current, old, ~historic
    out of hours: emergency duty, emergency duty team, edt, weekends, outside office hours, night-time
    out of school: missing education, not attending, not in school, excluded, ~extra-curricular
    out of work: neet, unemployment, not in education
    outcome: impact, ~difference
    outcomes: exam results, achievement, attainment, ~impact
    outdoor learning: forest school, outdoor area, outside area
    outdoor play: outside area, outdoor area, outdoor learning, ~playground
    outing: educational visit, trip, excursion
    outreach: community, detached, engage, outreach service, outreach support, specialist support, advisory service, ~youth
    outside activities: outdoor learning, extra-curricular, enrichment
    outside agencies: external agencies, partner agencies, other professionals, ~multi-agency
    outside expert: external expertise, external support, consultant, ~specialist
    outside help: external support, sector-led, improvement partner, peer review, external expertise, external agencies, consultant, outside agencies
    outside the area: out of area, distance, neighbouring, ~other local authorities
    outside the family: extra-familial, extra-familial harm, contextual safeguarding, outside the home
    outside the home: extra-familial, contextual safeguarding, outside the family, extra-familial harm
    outstanding: excellent, exceptional, exemplary, impressive, grade 1, exceptionally good
    over 21: care leavers, aged 21, 25
    over time: cumulative, cumulative impact, cumulative harm, longer term, sustained, trend, ~history
    over-optimistic: too generous, overgenerous, over-optimism, unrealistic
    overall effectiveness: overall judgement, overall grade, effectiveness of school
    overcome: resolve, tackle
    overcrowded: housing, home conditions
    overdose: substance misuse, suicide
    overdue: late, delayed, backlog, delay, not completed, out of date
    overloaded: high caseloads, overwhelmed, workloads, capacity
    overlooked: missed, lost, invisible, not considered
    overly long: lengthy, repetitive, concise
    overnight: respite, night
    overseas: abroad, ~international, ~recruitment
    overseas recruitment: recruitment, overseas
    oversee: oversight, monitor, scrutinise
    oversight: management oversight, scrutiny, monitoring, grip, monitor, overview, ~supervision
    oversubscribed: sufficiency of places, school admission, ~places
    overwhelmed: high caseloads, workload pressures
    overworked: high caseloads, workloads, workload pressures
    own health: health histories, health needs, health information
    own health information: health histories, health passports
    own home: tenancy, independent living, live independently
    own place: tenancy, accommodation, independent living, live independently
    own story: life-story, history, journey
    own strengths: self-evaluation, strengths and weaknesses, know strengths
    own words: children's voices, views, wishes and feelings
    pa: personal adviser, pas
    pace: speed, timeliness, momentum, quickly, urgency, ~rate
    package: package of support, support packages
    paediatrician: doctor, paediatric, clinicians, ~medicals
    paid: payments, funded, financial
    pandemic: covid-19, coronavirus, lockdown
    panic: anxiety, crisis
    paperwork: records, documents, documentation, forms, administrative, bureaucracy, ~bureaucratic
    parallel planning: contingency, twin-track, early permanence
    paramedic: ambulance
    parent: mother, father, mum, carer, mothers and fathers, ~family
    parent and child: residential, parenting assessments
    parent carer forum: parents and carers, parent forum, parent representatives
    parent survey: parent view, questionnaire, parental feedback
    parental: parents, mothers, fathers
    parental consent: consent, permission, parents agree
    parental engagement: parental involvement, engage parents, partnership with parents, working with families
    parental involvement: parental engagement, involve parents, partnership with parents, family learning
    parental mental health: adult mental health, mental ill health, think family
    parenting: parents, parenting capacity, parental capacity
    parenting capacity: parental capacity, capacity to change, parenting assessments
    parenting class: parenting programme, parenting course, parenting skills, family learning
    parenting course: parenting programme, parenting class, parenting skills, parent workshop
    parenting programme: parenting class, parenting course, parenting skills
    parenting skills: parenting capacity, parenting programme
    parents cope: parenting capacity, parental capacity, ~struggling
    parents fighting: domestic abuse, parental conflict, domestic violence
    parents happy: parents positive, parents appreciate, parents supportive, parental satisfaction
    parents in prison: prison, custody, offenders
    parents learn: family learning, adult learning, courses for parents, parenting class
    parents like: parents appreciate, parents are supportive, parents value, parents positive
    parents not child: adult-focused, adult-centred, parents' needs
    parents not speaking: limited english, interpreter, translator, eal
    parents qualifications: adult learning, courses for parents, qualifications, college
    parents say: parents report, parents' views, parents told, parents feel
    parents say no: refuse, decline, consent
    parents struggling: parenting support, family support, emotional difficulties, early help
    parents think: parents say, views of parents, parental opinion, parents report
    parents understand: clear language, jargon, parents understand what
    parents understand plan: clear to parents, parents understand, clear language
    parents unhappy: parents concerned, parental complaint, parents dissatisfied, parents frustrated
    parents' evening: parent consultation, parents meeting, communicate with parents
    parents' skills: parenting class, family learning, confidence of parents
    parents' views: views of parents, views, parents say, parent survey, parental feedback, parental opinion, parents report
    parents' word: self-reporting, parental self-reporting, over-reliance
    part-time timetable: reduced timetable, part time, reduced hours, ~alternative provision
    participate: take part, involve, contribute, engage
    participation: take part, engagement, co-production, ~contribute, ~involvement
    partner agency: agencies, partners, ~partnership, ~health, ~police
    partnership: multi-agency, joint, collaboration, working together, joint working, links
    passed around: transfer
    passed between teams: transfer, transfer points, handover
    passed on: transferred, referred, forward
    passionate: enthusiastic, committed, motivated, dedicated, devoted
    passive: disengaged, passive listening, not involved, uninvolved
    passport: key documents, important documents, birth certificates, identification
    pastoral: pastoral care, well-being, emotional support, ~personal development, ~mentor
    pastoral care: well-being, emotional support, welfare, personal development, ~mentor
    patchy: inconsistent, variable, varied, mixed, too variable, uneven, vary
    pathway plan: pathway planning, ~care leavers
    pattern: trends, themes, trend, theme
    pay: payments, paid, financial
    pay attention: concentrate, listen, attentive, on task, ~focus
    pay for: fund, subsidise, secure funding
    pay rise: retention, recruitment, financial, incentives
    pedagogy: teaching, teaching strategies, teaching methods, teaching approach
    peer: peer group, classmate, other pupil, same age, friend, ~friends
    peer assessment: self-assessment, assess each other, assessment for learning
    peer mentor: buddy, peer support, mentoring, ~role model
    peer review: external, peer challenge, sector-led, external scrutiny
    peer support: peer mentor, buddy, support each other
    peer-on-peer abuse: child-on-child abuse, sexual harassment, harmful sexual behaviour
    penalty notice: fine, fixed penalty, legal action, sanction, ~attendance
    pep: personal education plan, virtual school
    percentage: proportion, per cent, rate
    perception: opinion, impression, perceive, ~view
    performance: performance management, achievement, attainment, exam results, ~data, ~progress
    performance data: management information, performance information, data, dashboards, achievement data, tracking information, exam results, raiseonline
    performance management: appraisal, staff performance, performance review, hold to account, targets for staff
    permanence: permanent home, permanency, long-term, matching, adoption, special guardianship, ~stability
    permanent: permanence, long-term, substantive, ~stable
    permanent exclusion: permanently excluded, exclusion, expelled, exclusion rate
    permanent home: permanence, permanency, long-term, adoption, ~special guardianship
    permanent staff: permanent workforce, stable workforce, permanent social workers, substantive
    permission: consent, authorisation, parental consent, agreement, authorise
    perpetrator: offender, abuser, alleged, ~male
    perseverance: resilience, persistence, determination, sticking at, stamina
    persistent: tenacious, persistence, relentless
    persistent absence: persistently absent, poor attendance, regular absence, low attendance, severe absence
    person in charge: headteacher, lead professional, ~leader, ~manager
    personal adviser: pa, pas, personal advisors, ~pathway, ~care leavers
    personal advisor: personal advisers, pas, ~care leavers
    personal budget: direct payment, personalised funding
    personal development: smsc, pshe, character, social and emotional, personal skills
    personal education plan: pep, virtual school, education plan, looked after
    personalised: bespoke, tailored, individualised, ~individual
    personnel: human resources, hr, ~staff
    phone: telephone, mobile, calls, devices, ~technology
    phone call: telephone, calls, ~contact, ~conversation
    phone in: front door, ~contact, ~referral
    phone survey: telephone survey, contacted by telephone
    phonics: early reading, letters and sounds, decode, synthetic phonics, sounds
    photo: pictures, life-story
    photograph: photos, pictures, mementos
    physical abuse: assault, injuries, bruising, physical harm, chastisement
    physical disability: physical difficulties, mobility, wheelchair, disability
    physical education: pe, sport, games, physical activity
    physical intervention: restraint, positive handling, use of force
    physiotherapy: physiotherapist, therapies, mobility
    picked on: bullying, name calling, teased, harassment
    picture of family: overview, holistic
    pictures online: online, imagery, internet, exploitation
    pile of work: backlog, outstanding
    pillar to post: changes of social, multiple placements, transfers, ~handover
    pilot: trial, new initiative, innovative, new project, pilot project, initial phase
    pioneering: innovative, pathfinding, groundbreaking, lead the way
    place to live: placement, accommodation, housing
    placed: placement, matched, ~accommodation
    placed with parents: placement with parents, placed at home, ~reunification
    placement: place to live, where they live, ~accommodation, ~foster
    placement breakdown: disruption, placement moves, instability, placement stability, unplanned
    placement move: placement stability, placement breakdown, disruption, unplanned, moves
    placement sufficiency: sufficiency strategy, lack of placements, shortage, placement choice
    plain language: jargon-free, plain, jargon
    plan: planning, action plan, improvement plan, ~strategy
    plan ahead: forward planning, future planning, anticipate, contingency planning
    plan b: contingency, contingency planning, contingency plans, parallel planning
    plan lessons: lesson planning, curriculum planning, teachers' planning, scheme of work
    plan not followed: drift, not progressed, actions not, lack of progress
    plan not written: no plan, written plan, not recorded
    plans too general: not specific, generic, lack clarity, lack timescales
    play equipment: outdoor equipment, play area, climbing, ~resources
    play skills: social skills, turn taking
    play therapy: theraplay, therapeutic play, therapeutic intervention, art therapy
    play truant: truancy, absence, unauthorised absence, non-attendance
    playground: break time, playtime, outdoor area, outside area, lunchtime, school site
    playgroup: pre-school, nursery, stay and play, toddler group
    playtime: break time, breaktime, playground, lunchtime, social time
    pledge: promise, local offer, ~commitment
    plo: public law outline, pre-proceedings, ~care proceedings
    pocket money: savings, financial
    point of contact: front door, single point, ~hub
    pointed to: signposted, referred
    police: officers, constabulary, police officers, force, ~detective
    police in school: safer schools officer, schools police officer
    police interview: joint interviews, achieving best evidence, ~interviews
    police not there: attendance, police attendance, absence
    police notification: public protection notices, notifications, police referrals, ppns
    police officer: officers, constable, sergeant, detective, frontline officers
    police powers: police protection, powers of protection
    police protection: police powers, powers of protection, immediate protection
    police report: police notifications, police referrals, public protection notices, notifications
    police slow: delay, backlog, police notifications
    police tell schools: operation encompass, notifications
    police told: police notifications, notify, police referrals
    policeman: police officers, police, officers
    policy: protocols, guideline, ~procedure, ~guidance, ~approach
    polite: courteous, respectful, manners, well mannered
    political: councillors, elected members, politicians, corporate
    political support: elected members, councillors, corporate, investment
    politician: elected members, councillors, lead member, political
    poor: weak, inadequate, ineffective, not good enough, poorly, unsatisfactory, ~insufficient
    poor attendance: persistent absence, low attendance, absence, non-attendance, irregular attendance
    poor behaviour: misbehaviour, challenging behaviour, disruptive, unacceptable behaviour
    poor children: disadvantaged, pupil premium, free school meals, deprived, poverty
    poor families: poverty, deprivation, disadvantage, low income, disadvantaged, deprived, free school meals, financial difficulties
    poor governance: weak governance, governors do not, lack of oversight, lack challenge
    poor quality: weak, low quality, not good enough, variable quality
    poor records: gaps in recording, not recorded, recording, inaccurate
    poor spelling: spelling, literacy, writing, phonics
    portage: home visiting, early years support
    positive: favourable, constructive, ~good, ~encouraging
    post-16: sixth form, further education, college, 16 to 19, key stage 5
    potential: capability, promise, fulfil potential
    poverty: deprivation, poor, disadvantage, hardship, low income, disadvantaged, financial hardship, free school meals
    ppe: protective equipment, personal protective
    practical help: practical support, financial support, hands-on
    practical work: hands-on, first-hand experience, practical activity
    practice lead: advanced practitioners, practice development, practice educators
    practice model: strengths-based, restorative, relationship-based, signs of safety, ~model, ~relational, ~systemic
    practice week: observations
    practise: rehearse, consolidate, repetition, ~apply
    practitioner: social worker
    praise: celebrate, appreciate, reward, encouragement, positive reinforcement, ~recognition
    pre-birth: unborn, pregnant, antenatal, ~babies, ~midwives
    pre-birth assessment: unborn, pre-birth, pregnant
    pre-proceedings: public law outline, plo, letter before proceedings, ~care proceedings
    pre-school: nursery, early years, playgroup, under 5
    precise: specific, accurate, exact, well-defined, ~clear
    pregnancy: pregnant, unborn, pre-birth, antenatal, maternity, ~midwives
    pregnant: pregnancy, unborn, pre-birth, antenatal, maternity, ~midwives
    pregnant teenager: teenage, young parents, pregnant
    prejudice: discrimination, racism, stereotype, intolerance
    premises: building, school site, ~environment
    preparation for adulthood: adult life, independent living, transition to adulthood
    prepare: preparation, ready, readiness
    prepare for move: transition, introductions, preparation, ~planned
    presentation: neat, handwriting, standard of presentation
    pressure: stress, workload, ~demand, ~strain
    pretend: disguised compliance
    pretending to change: disguised compliance
    prevalence: proportion, rate, ~volume
    prevent: prevention, preventative, ~avoid, ~reduce, ~stop
    prevent duty: radicalisation, extremism
    preventative: early help, prevention, early intervention, diversionary
    prevention: preventative, prevent, early intervention, early help
    previous inspection: last inspection, section 5, predecessor report, recent inspection
    previous visit: last inspection, previous inspection, last focused visit
    primary school: primary, infant, junior, key stage 1, key stage 2
    principal: headteacher, head of school, college leader
    principal social worker: practice development, practice standards
    prior learning: previous knowledge, what pupils know, starting point, build on
    prioritise: priority, triage, rag, prioritisation, urgency
    priority: prioritise, key issue, ~urgent, ~important
    priority action: serious weaknesses, systemic failures
    prison: custody, imprisoned, custodial, ~offenders
    prison education: offender learning, secure setting, young offender
    privacy: confidential, private, confidentiality
    private: confidential, privately, ~in private
    private fostering: privately fostered, private fostering arrangements
    private school: independent school, fee paying, ~independent provider
    privately fostered: private fostering
    proactive: anticipate, preventative, take initiative, ~early
    probation: nps, crc, offender management, community rehabilitation, ~licence
    problem: shortfall, weakness, difficulty, issue, barrier, ~challenge, ~concern
    problem solving: reasoning, mathematical reasoning, solve problems, ~investigate
    procedure: policy, protocols, guidance
    proceedings: care proceedings, court, legal proceedings
    professional: practitioner, ~multi-agency
    professional curiosity: curious, inquisitive, curiosity, ~critical challenge
    professional development: training, learning and development, career progression, learning, cpd, staff training, coaching, ~development
    professionals meeting: multi-agency meeting, team around
    programme: scheme, course, intervention, project, ~initiative
    progress: move forward, advance, make progress, achievement, learning gains, improvement, ~development
    project: initiative, scheme, pilot, ~programme
    promise: pledge, ~commitment, ~offer
    promising: encouraging, hold promise, positive signs, early indicators
    prompt: swift, timely, quick, immediate, without delay
    proof: verified, demonstrate, show, ~evidence
    proof it works: evidence of impact
    proportionate: right level, balanced
    prosecute: prosecution, conviction, charge
    protect: safeguard, keep safe, protection, ~safety
    protected characteristics: equality, gender, race
    protection: safeguarding, safety
    protection plan: child protection plan, child protection planning, ~core groups
    protective factor: strengths, safety
    protocol: procedure, policy, agreement
    proud: pride, enthusiastic, passionate, celebrate, proud of school
    prove: demonstrate, evidence
    prove it works: evidence of impact, evaluate, demonstrable impact, measure impact
    pru: pupil referral unit, alternative provision, short stay school
    pshe: personal social health, personal development, life skills, relationships education, sex education
    psychiatrist: psychiatric, psychiatry, camhs, mental health
    psychologist: psychological, clinical psychologist, psychology, therapists, educational psychologist, ~camhs
    public law outline: plo, pre-proceedings, letters before proceedings, ~care proceedings
    published: website, made public
    punctual: on time, lateness, arrive promptly, late arrival, ~attendance
    punishment: sanction, consequence, detention, penalty, ~isolation
    pupil: child, student, learner, ~young person
    pupil leaders: school council, prefect, ambassador
    pupil mobility: mobile pupils, high mobility, join mid-year, turnover of pupils
    pupil passport: one-page profile, individual education plan, personal plan
    pupil premium: disadvantaged, free school meals, premium funding, additional funding
    pupil progress meeting: progress review, review progress, hold to account
    pupil referral unit: pru, alternative provision, short stay school, referral unit
    pupil voice: pupils' views, school council, views of pupils, listened to, children's voice
    pupils enjoy: enjoy attending, enjoy school, enthusiastic, positive attitudes
    pupils say: pupils' views, pupils told, pupils report, views of pupils, children say
    pupils' work: work in books, workbooks, exercise books, work scrutiny, ~standard of work
    purposeful: productive, clear purpose
    push and pull: reasons for, ~missing
    put children first: child-centred, child-focused, best interests, centre of
    put in isolation: internal exclusion, isolation room, removal from class
    put into practice: use strategies, implement, practise, ~apply
    put right: rectify, remedy, address, resolve
    qualification: accreditation, certificate, gcse, award, diploma, ~course
    qualified: experienced, social work qualified
    quality: standard, high-quality, excellence, ~effectiveness
    quality assurance: audit, monitoring, moderation, oversight, scrutiny, checking quality, ~performance management
    quality of life: outcomes, life chances, ~experiences
    quality of teaching: teaching and learning, teaching practice, effective teaching, quality of education
    quarantine: self-isolation, shielding, lockdown
    quarterly: ~regular, ~monthly
    question decisions: challenge, critical challenge, escalate, scrutiny
    questioning: ask questions, probing questions, check understanding, ~discussion
    questionnaire: survey, feedback, feedback form, views
    queue: waiting list, backlog
    quick: swift, timely, rapid, fast, pace, timely way, ~prompt
    quick enough: quickly enough, pace, timely, soon enough, timeliness
    quick help: timely support, prompt response, right time, promptly
    quicker: swifter, pace, timelier
    quickly: promptly, swiftly, timely, rapidly, without delay, pace, ~immediately
    quiet room: calm space, sensory room, safe space, nurture room
    quit: leave, turnover, retention
    quiz: retrieval practice, recall, low stakes
    race: ethnicity, racial, racism, ethnic, black, heritage
    racism: anti-racist, discrimination, racial, ethnicity, inequality, racist, prejudice, discriminatory
    racist: racism, anti-racist, discrimination, racial, discriminatory, prejudice
    radicalisation: extremism, channel, prevent duty, terrorism, ~prevent
    radicalised: radicalisation, extremism, ~prevent
    rag rating: red amber green, traffic light, progress rating
    raise concerns: escalate, challenge, escalation
    raise standards: improve standards, drive improvement, raise achievement, higher attainment
    raised in care: care leavers, care-experienced
    ran away: missing, go missing, missing from home, missing episodes
    range of subjects: broad curriculum, broad and balanced, curriculum breadth
    rape: sexual assault, sexual violence, sexual abuse, sarc
    rapid: swift, fast, quick, accelerated
    rapid progress: accelerated progress, swift progress, fast improvement, rate of progress
    rapport: trusting relationships, bond, relationship, trusting relationship
    rarely: infrequent, seldom, not often, few
    rate of progress: rate of learning, pace of progress, speed of improvement, progress made
    rating: grade, judgement, judged
    rationale: reason, why
    rats: home conditions, neglect
    re-engage: engage again, back on track, reintegrate
    re-referral: repeat referrals, ~step down
    reach potential: fulfil potential, achieve their best, do their best
    reactive: incident-led, responding to crisis, not proactive, crisis driven, ~respond
    read: reader, phonics, early reading, literacy, read fluently
    reading age: reading level, weak readers, standardised test
    reading books: decodable books, reading scheme, phonics, texts, ~library
    reading comprehension: inference, understand text, guided reading
    reading for pleasure: love of reading, read widely, enjoy reading, library
    reading help: reading recovery, reading intervention, weak readers, one-to-one reading
    reading records: case records, histories, ~records
    ready: prepared, readiness, preparation
    ready for school: school readiness, prepared for school, ready to learn, starting school
    ready to leave: readiness, prepared, preparation, independent living
    real change: tangible, positive change, real difference, sustained
    real life: first-hand experience, real-life context
    realistic: sensible, ~achievable
    reason: rationale, why, explanation
    reasonable adjustment: adapt, ~accessible, ~equality
    reasons for behaviour: understand behaviour, causes of behaviour, triggers, behaviour as communication
    recall: licence, prison, probation
    recently appointed: newly appointed, interim
    reception: reception class, early years, foundation stage, first year
    reception class: reception, early years, foundation stage, four-year-olds
    recess: break time, playtime, playground
    recognise: acknowledge, spot, be aware, ~identify
    recommendation: areas for improvement, advice, area for improvement, action point
    record: case records, recording, written, document, case notes, documentation, ~files
    record incidents: behaviour log, incident log, log incidents, record keeping
    record keeping: records, documentation, case notes
    record progress: tracking, recording system, progress record, assessment record
    recording: case recording, written
    recruit: recruitment, appoint, hire, ~attract, ~employ
    recruitment: recruit, retention, ~vacancies
    reduce: decrease, lower, decline, fewer, minimise, cut, reduction
    reduced timetable: part-time timetable, reduced hours, part time education
    reduction: decrease, reduce, fewer, decline
    refer: referral, signpost, ~request for support, ~contact
    referral: refer, contact, notification, referrers, ~request, ~front door
    referral route: access to service, referral process, refer, ~criteria, ~pathway
    reflect: reflective, reflection, think
    reflection: reflective, learning
    reflective: self-evaluation, thoughtful, learning culture
    reflective supervision: reflection, reflective, supervision
    refuge: domestic abuse, victims, ~accommodation
    refugee: asylum, unaccompanied, asylum-seeking, asylum seeker, new arrival
    refuse help: decline, resistant, reluctant, difficult to engage, not engaged, no consent, reluctant to engage, ~consent
    refuse school: school refusal, school avoidance, emotionally based, non-attendance
    refused: declined, refusal, rejected, unwilling, ~no further action
    regional director: senior official, regional, ofsted director
    register with doctor: registered, gps, dentists
    regular: frequent, regularly, ~consistent, ~routine
    regular attendance: attend regularly, good attendance, high attendance, improve attendance
    regularly: frequently, routinely, often, weekly, monthly
    regulation: rules, statutory, guidance
    regulation 24: connected carers, temporary approval, kinship
    reintegrate: return to school, return to mainstream, back into class, transition
    reject: declined, refuse, no further action
    relational practice: relationship-based, restorative, strengths-based
    relationship: bond, rapport, trusting relationships, ~connections, ~engagement, ~partnership
    relationship with council: relationships with officers, local authority relationship
    relationship-based: restorative, strengths-based, trusting relationships, ~relational
    relationships education: rse, sex education, pshe, healthy relationships
    relative: family members, extended family, wider family, kinship, connected carers, family network
    release from prison: released, licence, probation
    relentless: tenacious, persistent, determined
    reliable: consistent, robust, dependable, accurate, ~trusted
    religion: religious, faith, cultural, belief, mosque, ~religious education
    religious: religion, faith, cultural, belief
    religious education: religion, faith, beliefs
    reluctant: resistant, unwilling, hesitant, difficult to engage
    rely: reliance, depend, reliant
    rely too much: over-reliance, over-reliant
    remarkable: exceptional, striking, impressive
    remember: recall, retain, long-term memory, revisit, memory
    remember strategies: individual support notebook, recall, put into practice, use strategies
    remote: virtual, remotely, online, video
    remote education: remote learning, online learning, home learning, virtual lessons
    removal: removed, enter care
    removed: removal, enter care, ~separated
    removed from class: internal exclusion, removal, isolation room, sanction
    removed from roll: off-rolling, off roll, deregistered, missing education
    rent: ~tenancy, ~housing, ~debt
    reorganisation: restructure, redesign, transformation
    reorganise: restructure, reorganisation, redesign, reconfigured, new structure, changes in staffing
    repeat: again, re-referral
    repetitive: lengthy, duplication, repeated
    report: inspection report, ~findings, ~letter, ~record
    report a worry: referral, refer, contact, notification, ~concern
    report to police: crime, notifications, disclose
    reports wrong: inaccurate, data, unreliable
    request for plan: ehc needs assessment, statutory assessment, submit request, ehc plan
    requires improvement: ri, satisfactory, not yet good
    research: evidence-based, evidence-informed, studies, study, latest research, ~findings
    residential: children's home, residential home, overnight visit, residential visit, trip, ~placement
    residential care: children's home, residential home, residential, ~placement
    residential school: residential special school, residential provision
    resign: leave, turnover
    resilience: resilient, cope, emotional resilience, perseverance, bounce back, robust, ~self-esteem, ~strength, ~determined
    resistant: reluctant, difficult to engage, ~unwilling
    resource base: resourced provision, specialist resource, specialist unit, additionally resourced provision, ~unit
    resources: funding, investment, equipment, materials, ~staffing
    respect: respectful, valued, tolerance, courtesy, courteous, polite, ~values
    respectful: respect, polite
    respite: short breaks, break, short break, break for carers, ~family support
    respond to marking: act on feedback, correct mistakes, improve work, marking
    respond to recommendations: act on recommendations, address recommendations, since last inspection
    restorative: strengths-based, relationship-based, practice model, restorative approach, restorative practice, restorative justice, conflict resolution, ~relational
    restrain: deprivation of liberty
    restraining order: non-molestation, protection orders, prevention orders
    restraint: physical intervention, positive handling, restrictive, use of force
    restructure: reorganisation, redesign, transformation, reconfigured, reorganise, new structure, changes in staffing
    results: attainment, achievement, examination results, test results, ~outcomes
    retention: retain, turnover, recruitment and retention, workforce stability, stay on course, keep staff, drop out, staff leaving, ~recruitment, ~stability
    retrieval practice: recall, quiz, revisit, remember
    return home: reunification, return to live, living at home
    return home interview: return interviews, missing episodes, missing children
    return interview: return home interviews
    return talk: return home interviews, return interviews
    return to class: reintegrate, back in class, mainstream class
    return to school: reintegrate, come back, attend again
    return visit: monitoring visit, monitoring inspection, follow-up, re-inspection
    reunification: return to live, ~return home, ~placed with parents
    reunite: reunification, return to live, ~return home
    review: evaluate, revisit, reassess, check, reconsider, ~monitor
    review of governance: external review, governing body review, restructuring governors
    reviewing officer: iro, independent reviewing officer
    revision: exam preparation, revisit
    revisit: review, reassess, recap, revise, recall, retrieval practice
    revoke: discharge
    reward: praise, incentive, celebrate, merit, ~recognition
    rhyme: song, story, nursery rhyme, phonics
    ri: requires improvement, not yet good, ~satisfactory
    right away: immediately, promptly, without delay, swiftly
    right help: right support, appropriate support, needs are met
    right home: matching, well matched, suitable, stable homes
    right people there: attended by, well attended, relevant professionals, attendance
    right team: specialist, transfer, dedicated team
    right time: earliest opportunity, timely, promptly
    rigorous: robust, thorough, rigour, systematic, demanding
    rigour: rigorous, robust, thorough, ~challenge
    risk: danger, risk of harm, ~harm, ~vulnerability
    risk assessment: assess risk, risk assessed, risk management, health and safety
    risk goes down: reduce risk, risk reduces
    risk goes up: risks escalate, risks increase, escalate
    risk grows: risks escalate, risks increase, escalate
    risk missed: not recognised, not identified, missed opportunities, unassessed
    risk of exclusion: prevent exclusion, reduce exclusion, excluded, suspension
    risky: risk, risk-taking, harmful, ~dangerous
    robust: rigorous, thorough, ~strong, ~secure
    role model: exemplary, positive example, lead by example, ~mentor
    roles: roles and responsibilities, responsibilities, remit, duties
    roll out: implement, launch, embed
    root cause: underlying, causes, reasons
    rough sleeping: homeless, homelessness
    routine: clear routine, consistent, structure, ~expectation
    rowdy: boisterous, disruptive, unruly, disorderly
    rubbish: home conditions, neglect
    rude: disrespectful, impolite, defiance, ~poor behaviour
    rules: procedures, policy, guidance, regulations, expectation, clear routines, code of conduct, behaviour policy, boundaries, ~protocols
    run away: missing, go missing, missing from home, missing episodes, ~return home interviews
    run by: delivered by, commissioned, provided by
    runaway: missing, go missing, missing from home, return home interviews
    runs out: leave classroom, abscond, walk out
    rural: isolated, distance
    rural school: small school, isolated, rural
    sad: distress, low mood, depression, unhappy, depressed
    safe: safety, protected, safeguarding, ~safer, ~secure
    safe adult: trusted adult, trusting relationships
    safe at school: feel safe, safeguarding, safety, ~bullying
    safe building: site security, premises, health and safety
    safe home: suitable accommodation, stable home, safe and stable
    safe place: safe space, refuge, suitable accommodation
    safe room: safe space, nurture room, calm room, quiet space
    safe space: quiet space, calm room, nurture room, ~trusted adult
    safeguarding: child protection, ~protect, ~keep safe, ~safety, ~welfare
    safeguarding board: lscb, safeguarding partnership, safeguarding children board
    safeguarding concern: child protection concern, welfare concern, ~concern, ~referral
    safeguarding lead: designated safeguarding, named nurse, designated safeguarding lead, dsl, safeguarding team
    safeguarding partners: safeguarding partnership, local safeguarding, lscb, strategic partnership
    safer recruitment: vetting checks, single central record, recruitment checks
    safety: safe, safeguard, safeguarding, security, welfare, ~safer
    safety net: contingency, safety planning
    safety plan: safety planning, keep safe, ~contingency
    salary: pay
    same building: co-located, co-location, hub
    same chances: equal opportunities, equality, equal access
    same mistakes: learning from, lessons, repeat
    same social worker: consistent social workers, ~continuity, ~stability
    same worker: same social worker, consistent social workers, consistency, ~continuity, ~consistent
    sanction: consequence, punishment, detention, penalty, ~exclusion
    sarc: sexual assault, forensic
    satisfactory: requires improvement, adequate, acceptable, ~good enough
    satisfied: pleased, happy, appreciate, ~positive
    sats: national curriculum tests, key stage tests, national tests
    savings account: savings, financial
    say in decisions: participation, involved in, contribute, views, influence
    scared: frightened, fears, ~anxious
    scheme: initiative, programme, ~project
    scheme of work: curriculum plan, programme of study, lesson planning, medium-term plan, unit of work
    school: academy, education provider, ~setting, ~college
    school action: sen support, school action plus, graduated approach
    school adviser: school improvement officer, school improvement partner, education adviser, improvement adviser, ~external support
    school avoidance: emotionally based, ebsa, school refusal, non-attendance, anxiety
    school board: governing body, governing board, interim executive board, trustees
    school boss: headteacher, senior leader, school leader, principal
    school building: premises, school site, ~environment
    school closure: close school, ~lockdown
    school council: pupil voice, pupil leaders, student council, pupil parliament
    school counsellor: counselling, emotional support, therapeutic support, ~mental health
    school day: timetable, school hours
    school gate: arrival, late duty, meet parents
    school governors: governing body, governance, governing board, trustees
    school improvement: improve schools, raise standards, drive improvement, improvement plan
    school improvement officer: school improvement partner, adviser, local authority officer, link officer
    school improvement partner: sip, school improvement officer, improvement adviser, ~external support
    school leaver: destination, neet, post-16, leaving school
    school management: senior leader, leadership, leadership team, ~governance
    school meals: lunch, free school meals, healthy eating, food
    school nurse: health practitioners, health practitioner, ~health visitors, ~school health
    school place: school admission, sufficiency of places, admission
    school plan: school improvement plan, development plan, action plan
    school play: drama, production, performing arts
    school readiness: ready for school, prepared for school, starting school
    school records: pupil records, files, documentation
    school refusal: emotionally based, school avoidance, non-attendance, anxiety
    school report: report to parents, annual report, ~inspection report
    school reports: designated safeguarding lead, ~schools, ~referral
    school rules: behaviour expectations, behaviour policy, code of conduct, clear expectations
    school staff: teacher, staff, teaching assistant, ~practitioner
    school standards: attainment, achievement, quality of education
    school transport: home-to-school transport, taxi, travel arrangements
    school trip: educational visit, residential, trips, excursion, ~enrichment
    school website: website, published information, statutory information
    school work: schoolwork, pupils' work, learning, classwork
    school worries: designated safeguarding lead, ~schools, ~referral
    school year: academic year, half-term
    school-to-school: support between schools, school partnership, network, links with schools, collaboration
    schoolchild: pupil, child, student
    schoolchildren: pupil, child, student
    schoolmate: peer, friend, other pupil
    schools helping schools: school-to-school, links with schools, school network, help others improve, collaboration, ~partnership
    schools working together: collaboration, network of schools, federation, cluster, links, ~partnership
    science: scientific, biology, chemistry, physics
    scorecard: dashboard, performance information
    screen: triage, sift, prioritise, ~check
    scrutineer: independent scrutineer, independent scrutiny, scrutiny
    scrutinise: scrutiny, examine, monitor, challenge, analyse, inspect, look closely, ~review, ~check
    scrutiny: oversight, scrutinise, monitoring, examination, close checking, ~challenge, ~accountability
    sdq: strengths and difficulties, questionnaire, baseline assessment, ~boxall
    seamless: smooth, joined-up, coordinated
    search for child: missing, whereabouts, missing children
    searching: search pupils, confiscate
    secondary school: secondary, high school, key stage 3, key stage 4, academy
    secret: confidential, hidden, private
    secretary of state: minister, government, department for education
    section 17: child in need, children in need
    section 19: home tuition, out of school, medical needs
    section 20: voluntary, parental consent
    section 47: child protection enquiries, child protection investigations, strategy meeting, investigation
    section 5: full inspection, previous inspection, graded inspection
    section 8: monitoring inspection, section 8 inspection, short inspection
    secure home: secure accommodation, deprivation of liberty
    secure improvement: bring about improvement, sustained improvement, embed
    see a doctor: gp, register, health appointments, access health
    see child alone: seen alone, spoken to alone
    see children: visits, seen, seen alone, sighted
    see their family: family time, spend time with, ~contact
    see their files: files, later life
    see their parents: family time, spend time with, ~contact
    seek help: ask for help, seek support, access support
    seen alone: alone, on their own
    selection: choose, ~identify, ~criteria, ~admission
    selective mutism: anxiety, speech and language, communication needs
    self-assessment: assess own work, peer assessment, self-evaluation, evaluate own
    self-aware: self-evaluation, self-assessment, realistic
    self-confidence: self-esteem, confidence, self-belief
    self-control: self-regulation, manage behaviour, regulation, impulse
    self-esteem: confidence, self-confidence, self-worth, self-belief, ~resilience
    self-evaluation: self-assessment, know themselves, evaluation, evaluate own, know strengths, self-review, accurate evaluation
    self-harm: suicide, suicidal, harming themselves, ~mental health
    self-regulation: regulate emotions, manage emotions, manage behaviour, self-control
    self-worth: self-esteem, confidence, self-belief
    semh: social emotional, mental health, emotional difficulties, besd, emotional and behavioural
    semi-independent: supported accommodation, supported lodgings, ~unregulated
    sen: special educational needs, send, additional needs, special needs, learning difficulties
    sen coordinator: senco, sendco, inclusion manager
    sen funding: top-up funding, high needs funding, additional funding
    sen support: school support, graduated approach, additional support, school action
    senco: sendco, sen coordinator, inclusion leader, inclusion manager
    send reforms: disability reforms, code of practice
    sendco: senco, sen coordinator, inclusion leader
    senior leader: leadership team, headteacher, senior leadership, ~middle leader
    senior leadership team: senior leader, leadership team, slt, ~leader
    senior practitioner: advanced practitioners, senior social workers
    sensitive: sensitively, thoughtful, empathetic, respectful, tactful, sympathetic
    sensory: sensory needs, sensory processing, sensory room, ~autism
    sensory room: sensory space, sensory area, calm room, ~sensory needs
    sent home: suspension, exclusion, suspended, excluded, unlawful exclusion, ~part-time timetable
    sent out: removal from class, internal exclusion, removed from lesson, isolation room
    sentence: custodial, conviction, court
    separated: ~separation
    separated from family: family time, brothers and sisters, separated from
    separated parents: parental conflict, non-resident
    sequence: logical order, build on, well sequenced
    serious: ~significant harm, ~high risk, ~acute
    serious case: serious case review, practice reviews, rapid review, serious incidents
    serious case review: practice reviews, rapid reviews, learning from
    serious enough: threshold, significant harm
    serious problems: priority action, serious weaknesses, significant weaknesses, widespread
    serious weaknesses: special measures, inadequate, significant improvement, notice to improve
    seriously ill: complex health needs, medical, hospital
    service children: forces families, military families, armed forces
    set targets: target setting, goals, expectations, milestones, objectives
    settle: settle in, adapt, settled well, ~transition
    settle in: settle, induction, transition, start school
    settled: stable, stability, secure, belonging, ~thriving
    settled home: stable home, stability, permanence, stable
    seventeen: aged 17, 16- and 17-year-olds
    severe needs: complex needs, profound, severe learning difficulties, high needs
    sex education: relationships and sex, rse, pshe, healthy relationships
    sexting: online, imagery, internet
    sexual abuse: child sexual abuse, sexual harm, sexually abused, ~sexual assault
    sexual assault: sexual violence, sarc, sexual abuse, assault
    sexual behaviour: harmful sexual behaviour, sexualised behaviours, sexually harmful
    sexual exploitation: exploitation, sexually exploited
    sexual harassment: peer-on-peer abuse, child-on-child abuse, harmful sexual behaviour, sexual violence
    sexual health: sexual health services
    sgo: special guardianship order, special guardianship, special guardians
    shallow: superficial, lack depth, descriptive
    share an office: co-located, co-location
    share expertise: share good practice, school-to-school, draw on expertise
    share good practice: best practice, sharing practice, learn from others, good practice
    share information: information-sharing, sharing of information, exchange
    shared vision: common vision, shared understanding, vision, collective ambition
    sharp focus: sharper focus, focus on, clear focus, precise focus, emphasis
    shielding: covid-19, self-isolation
    short break: respite, disabled children, break for carers, ~overnight
    short inspection: ungraded inspection, section 8
    short of money: financial pressures, financial challenges, insurmountable financial, budget
    short of staff: staffing, capacity, vacancies, shortage, insufficient capacity
    short-staffed: vacancies, staffing, capacity, insufficient capacity
    short-term: temporary, brief, interim, immediate
    short-term funding: temporary funding, sustain, funding beyond, time limited
    shortage: insufficient, lack of, ~vacancies, ~sufficiency
    shortage of carers: placement sufficiency, lack of placements, ~recruitment, ~sufficiency
    shortcoming: weakness, shortfall, deficits, deficiencies, deficiency, failing
    shorter school day: part-time timetable, reduced timetable
    shortfall: weakness, deficit, gap, deficiencies, shortcoming
    show how: demonstrate, ~modelling, ~example
    shy: quiet, withdrawn, reluctant, lack confidence, passive
    sibling: brothers, sisters, brothers and sisters
    sick: ill, sickness, ill health, ~illness
    sick staff: staff absence, sickness, long-term absence
    sign: ~indicator
    sign language: non-verbal, makaton, signing, deaf
    sign off: approve, authorise, endorsed, authorisation
    significant: substantial, ~important
    signpost: direct to, refer
    signs of progress: early indicators, positive signs, early impact, early signs
    signs of safety: practice model, strengths-based
    silo: isolation, fragmented, disjointed
    similarities and differences: diversity, different cultures, respect for others, tolerance
    simple: straightforward, easy, ~clear, ~accessible
    simple words: plain, jargon-free, simple language, child-friendly
    since last time: since the last, last inspection, progress since, improved since
    since last visit: since last inspection, since previous inspection, progress since
    singing: music, choir
    single central record: scr, vetting checks, recruitment checks, safer recruitment
    sister: sibling, brother
    situation: circumstances, ~context
    sixteen: aged 16, 16- and 17-year-olds
    sixth form: post-16, key stage 5, year 12, year 13, 16 to 19, a level
    skilful: skilled, skilfully, expertise, expert, adept, competent
    skill: expertise, ability, ~experienced, ~competent, ~confident
    skilled: skilful, expert, well trained, competent, experienced, highly skilled
    skills for home: parenting skills, strategies for parents, family learning
    skin colour: ethnicity, ethnic
    skip school: school attendance, missing education, absence, truancy, non-attendance, missing school
    skive: truancy, absence, non-attendance
    skype: video calls, virtual, remote
    slavery: modern slavery, trafficking, exploitation
    sleep: bed, tiredness, tired, routines at home
    sleep on street: homeless, homelessness
    sleeping rough: homeless, homelessness
    slip through: overlooked, missed, lost, invisible
    slipped: declined, deteriorated, not maintained, not sustained
    slow: delay, pace, drift, slower, not swift, too slow, sluggish, not quick enough, gradual, ~timely
    slow learner: learning difficulties, learning disabilities, low attaining, lower ability, less able, special educational needs
    slow progress: limited progress, drift, pace, insufficient progress, rate of progress, too slow, underachieve
    slowly: slow, delay, pace, drift
    slt: senior leader, leadership team, senior leadership team
    smack: chastisement, physical abuse, physical harm
    small children: younger children, young children, very young, early years, under 5, nursery, infant, ~babies
    small group: intervention group, group work, withdrawal, nurture group
    small group room: nurture group, nurture room, intervention group, withdrawal
    small school: mixed-age, few pupils, rural school
    smart: specific, timebound, ~measurable, ~outcome-focused
    smell: home conditions, neglect
    smooth: seamless, joined-up, coordinated
    smoothly: seamless, seamlessly, smooth
    smsc: spiritual moral social, spiritual development, cultural development, personal development
    social and emotional: semh, personal and social, emotional development, emotional well-being
    social enterprise: charity, third sector, not for profit
    social media: online, internet, digital, cyberbullying, ~online safety
    social skills: social development, personal skills, social and emotional, friendship, ~relationship, ~interpersonal
    social stories: social skills, autism, visual support
    social work academy: academy, newly qualified, training, learning and development
    sofa surfing: homeless, homelessness
    software: electronic, case management system, app, electronic system, computer programme, information system
    solicitor: legal advice, legal representation, legal
    solution: resolve, options
    solve: resolve, address, solution, overcome, rectify, tackle
    someone else's child: private fostering, kinship, extended family
    someone to talk: trusted adult, listened to, counselling, mentor
    someone to turn: trusted adult, mentor, advocate, emotional support
    someone who listens: trusted adult, listened to, counselling, mentor
    sometimes: occasionally, on occasion, variable, inconsistent, not always
    son: young person
    soon: promptly, quickly, early, timely, swiftly
    soon enough: early enough, quickly enough, timely, timeliness
    sort out: resolve, address, rectify, tackle
    spare time: leisure, hobbies, ~interests
    speak: talk, spoke, conversation
    speak for: advocate, represent, advocacy
    speak languages: bilingual staff, several languages, interpreter, home language
    speak no english: eal, limited english, interpreter, new to english, english additional language
    speak up: advocate, express, voice, articulate, raise
    speaking and listening: oracy, spoken language, communication skills, ~discussion
    special class: nurture group, resourced provision, specialist provision, special unit
    special education: special educational needs, send, sen, special school
    special educational needs: sen, send, special needs, additional needs, learning difficulties, disability
    special group: nurture group, small group, intervention group
    special guardian: special guardianship, sgo, kinship, connected carers
    special guardianship: sgo, special guardian, kinship, connected carers, ~permanence
    special help: additional support, specialist support, intervention, targeted support
    special measures: inadequate, serious weaknesses, failing, category of concern
    special needs: disabled, additional needs, special educational needs, sen, send, disability, learning difficulties, ~complex needs
    special needs school: special school, specialist provision, specialist setting
    special school: special education, specialist provision, specialist setting, special needs school
    special unit: resource base, resourced provision, specialist unit, additional resourced provision
    specialist: expert, dedicated, expertise, specialised, ~bespoke
    specialist assessment: specialist, expert, psychological, parenting assessments
    specialist team: dedicated team, specialist workers, expertise
    specific: explicit, smart, ~measurable, ~detailed
    speech: speech and language, language therapy, communication, spoken language, ~talk
    speech and language: communication and language, speech therapy, language difficulties, communication needs
    speech therapist: speech and language, speech therapy, language therapist, ~communication
    speech therapy: speech and language, language therapist, communication needs
    speed: pace, timeliness, timely, swift, speed up, quickly, ~rate
    speed up: accelerate, expedite, pace, at pace
    speed up progress: accelerate progress, rate of progress, rapid progress, quicken
    spelling: spelling punctuation, literacy, writing, ~grammar
    spending: expenditure, use of funding, budget
    spiritual moral: smsc, social and cultural, personal development, moral development
    split from siblings: brothers and sisters, siblings, separated from
    split up: separated, parental conflict, ~separation
    spoken to alone: seen alone, spoken to, on their own
    sponsor: academy trust, sponsored academy, ~trust
    sport: leisure, football, hobbies, physical education, pe, games, physical activity
    sports hall: physical education, gym, ~sport
    sports premium: pe premium, sport funding
    spot: notice, early identification, detect, ~recognise, ~identify
    spot check: dip sampling, audit, sampling
    spot early: early identification, identified early, recognise, identified at an
    spot problems early: early identification, early intervention, identify needs, early help, timely identification
    spread: disseminated, ~shared
    stabbing: knife crime, knife, youth violence
    stabilise: stability, stable
    stability: stable, settled, permanence, placement stability
    stable: settled, stability, secure, ~consistent
    stable workforce: permanent workforce, workforce stability, low turnover, retention
    staff: workforce, workers, employees, practitioners, employee, teacher, colleague, ~practitioner
    staff absence: sickness absence, long-term absence, ~cover
    staff burnout: high caseloads, morale, exhausted, overwhelmed
    staff changes: turnover, frequent changes, staffing changes, restructuring, instability
    staff checks: vetting, single central record, safer recruitment, dbs, recruitment checks
    staff confidence: skills and confidence, well trained, staff expertise, upskill
    staff development: professional development, training, cpd, coaching
    staff expertise: skills and confidence, specialist knowledge, well trained, expertise
    staff feel: morale, feel valued, feel supported, report feeling, enjoy working
    staff leaving: turnover, churn, retention, vacancies, workforce stability, staff changes, resign, instability
    staff morale: morale, staff well-being, motivated staff, staff feel
    staff move on: turnover, churn, retention
    staff shortage: vacancies, staffing, insufficient capacity, shortages, recruitment, retention, unfilled posts, ~capacity
    staff sickness: sickness, absence, well-being
    staff stay: retention, stable workforce, workforce stability
    staff supervision: reflective supervision, support for staff, line management, ~supervision
    staff trained: learning and development, professional development, ~training
    staff training: professional development, training, cpd, inset, coaching, well trained
    staff unhappy: morale, turnover, high caseloads
    staff well-being: morale, well supported, feel supported
    staff wellbeing: well-being of staff, morale, well supported, feel supported
    staff who harm: lado, designated officer, allegations against professionals
    staffing: capacity, vacancies, workforce
    staggered: different break times, separate break times
    stalking: harassment, dash, ~domestic abuse
    standard: expectations, practice standards
    standards: attainment, achievement, exam results, ~quality, ~expectations
    start: begin, commence, ~outset
    start school: school readiness, reception, transition
    starting nursery: nursery, settle in, induction, early years
    starting point: baseline, prior attainment, entry level, initial assessment
    statement of needs: statement of special, ehc plan, education health care, ehcp
    statemented: statement of special, ehc plan, ehcp, special educational needs
    statistics: data, performance information, figures, analysis
    statutory: required by law, duty, ~legal, ~law
    statutory assessment: ehc needs assessment, needs assessment, ehc plan
    statutory timescale: within 20 weeks, statutory deadline, timeliness, on time
    stay: staying put
    stay and play: playgroup, toddler group, play session, parents and children
    stay on: retention, post-16, remain in education
    stay out: missing, go missing, missing episodes
    staying close: residential, keep in touch
    staying put: stay with, former foster carers, remain with
    staying safe: safety, safeguarded, safety planning
    steady: gradual, sustained, consistent
    steal: offending, crime
    step down: closure, de-escalate
    step in: intervene, intervention, ~act
    step up: escalate, escalation
    step-parent: male, fathers
    stepdad: male, men, father
    stepfather: male, men, fathers, non-resident
    stereotype: prejudice, gender stereotype, discrimination
    stop: cease, discontinue, ~end, ~prevent, ~close
    story: storytelling, narrative, rhyme
    straight away: immediate, immediately, promptly, without delay, swift, swiftly
    strangers online: online, exploitation, internet
    strategic: long-term, high-level, ~strategy, ~planned
    strategy: approach, method, technique, ~vision, ~priorities, ~policy, ~strategic, ~plan
    strategy discussion: strategy meeting, child protection strategy
    strategy meeting: strategy discussion, child protection strategy
    streaming: setting by ability, ability groups
    strength: good practice, positive features, what works well, effective feature, ~protective factors, ~strong
    strengthen: improve, enhance, build on, reinforce
    strengths and difficulties: sdq, difficulties questionnaire, ~boxall
    strengths-based: restorative, practice model, relationship-based, ~relational
    stress: stressful, anxiety, strain, ~pressure, ~overwhelmed, ~workload
    stretch: challenge, extend, demanding, high expectations, ~most able
    strong leadership: effective leadership, decisive action, determined leader, clear direction, strong leaders
    strong point: strengths
    structured play: organised play, playground games, play leader
    struggle: in crisis, fall behind, low attaining, find difficult, need support, ~difficulty, ~difficult
    struggling pupils: lower attaining, fall behind, underachieving, need extra help, less able
    struggling readers: weak readers, reading catch-up, phonics catch-up, early reading
    stubborn: persistent, tenacious
    stuck: drift, delay, stalled, lack of progress, not progressed, not improved, stagnant, no progress, coasting
    student: college, pupil, young person, child, ~learner, ~university
    student social worker: students, apprenticeships, newly qualified
    study: learn, course, research
    study programme: 16 to 19, post-16, vocational course
    subject knowledge: teacher knowledge, expertise, subject expertise, specialist knowledge
    subject leader: middle leader, curriculum leader, subject coordinator, head of department
    subject survey: survey visit, subject inspection, survey inspection
    substance: drugs, alcohol, substance misuse
    substance misuse: drugs, alcohol, alcohol misuse, addaction
    succeed: achieve, success, thrive
    success: achievement, ~positive outcomes
    success criteria: success measure, milestone, target, measurable outcome
    successful: effective, achieve, thriving, positive outcome
    sudden: unplanned, abruptly, unexpected
    sudden move: unplanned, placement breakdown, disruption, short notice
    sufficiency: placement sufficiency, sufficiency strategy, ~shortage, ~placements, ~placement choice
    sufficient: enough, adequate, ample
    suicidal: suicide, self-harm, suicidal ideation
    suicide: suicidal, self-harm, suicidal ideation
    suitable: suitability, matched, fit for purpose, adequate, ~appropriate
    suitable home: suitable accommodation, suitability, well matched
    sums: calculation, arithmetic, mathematics, numeracy
    superficial: lack depth, descriptive, cursory
    supervise: supervision, oversee
    supervision: management oversight, case discussions, reflective, reflective supervision, staff support, line management, ~oversight
    supervision for staff: reflective supervision, staff support, coaching
    supervision order: care order, ~proceedings
    supervisor: supervision, team managers, ~manager
    supply teacher: temporary teacher, agency staff, ~cover, ~turnover
    support: ~help, ~assist, ~assistance
    support and challenge: critical friend, hold to account, school improvement support, robust challenge
    support each other: mutual support, peer support, help each other
    support for governors: governor training, training for governors, governor support
    support for heads: headteacher support, mentor for headteacher, local leaders, school improvement
    support network: networks, family network, friends, ~relationships
    support package: package of support, wraparound, intensive support
    support plan: ehc plan, individual education plan, personal plan, provision map, pupil passport
    support staff: teaching assistant, learning mentor, ~additional adult
    supported accommodation: semi-independent, supported lodgings, 16-plus, ~unregulated
    supported by managers: well supported, visible, feel supported
    supported housing: supported accommodation, semi-independent, supported lodgings
    supported internship: internship, work placement, preparation for adulthood
    sure: confident, certain
    sure start: children's centre, family centre, family hub
    survey: questionnaire, consultation, views, ~feedback, ~subject survey
    survivor: victims
    suspect: alleged, perpetrator, offender
    suspended: suspension, exclusion, excluded, fixed-term exclusion
    suspension: exclusion, fixed-term exclusion, suspended, temporary exclusion
    sustain: maintain, embed, embedded, lasting, long-term, keep up, lasting impact, ~continue
    sustained improvement: sustained, embedded, improvement journey
    swap information: information-sharing, share information, exchange
    swear: bad language, derogatory language, offensive language, abusive language
    swift: prompt, quick, rapid, timely, immediate
    swimming: water safety, physical education
    switched off: disengaged, disaffected, lose interest, not engaged
    syllabus: curriculum, scheme of work, programme of study, course
    symbols: visual timetable, visual support, communication aid
    system: process, method, ~procedure, ~electronic system
    systematic: methodical, structured, well organised, rigorous
    systemic practice: practice model, family therapy, ~relational
    tablet: devices, laptops, technology
    tackle: address, deal with, act on, resolve, overcome
    tailored: bespoke, individualised, personalised, adapted, matched to needs, ~individual
    take action: intervene, action taken, tackle, address, decisive action, effective action, ~respond
    take ages: too long, delay, lengthy, prolonged, protracted
    take care of: care for, look after
    take parents' word: self-reporting, parental self-reporting, over-optimistic, over-reliance
    take part: participate, join in, involvement, engage
    taken away: removed, removal, enter care, come into care, ~separated
    taken from lessons: withdrawal, withdrawn from lessons, intervention, small group
    taken into care: come into care, become looked after, enter care, removed, ~proceedings
    taken to court: care proceedings, proceedings, prosecuted, issue proceedings
    takes too long: too long, delay, drift, not timely, slow, protracted
    talented: gifted and talented, most able
    talk: conversation, ~speak, ~discuss, ~discussion
    talk about feelings: express feelings, emotional literacy, discuss emotions
    talk after missing: return home interviews, return interviews
    talk for writing: talk 4 writing, writing, oracy
    talk to child: direct work, seen alone, spoken to, wishes and feelings
    talk to doctor: gp, health professionals, paediatrician
    talk to parents: engage, consult, contact parents, communicate with parents, home visits, parents' evening, engage parents, liaise, ~consent, ~parents
    talk to school: education, schools, ~consult
    talk with boss: supervision, reflective supervision, one-to-one
    talking: spoken language, speech and language, oracy, communication
    tangible: measurable, ~visible, ~evident
    tantrum: outburst, dysregulated, emotional outburst, meltdown
    target: goal, objective, smart, success criteria, expectation, milestone, ~outcome, ~aim
    target setting: set targets, goals, expectations, objectives
    taught: teaching, instruct, ~delivered
    taught at home: elective home education, electively home educated, ehe, home-educated, home tuition, educated at home
    taxi: taxi drivers, ~transport, ~licensing
    teach: instruct, taught, lesson, pedagogy, teaching and learning, quality of education, ~deliver, ~learn
    teacher: teaching staff, practitioner, tutor, ~school staff
    teacher assessment: assessment, judgement, moderation
    teacher talk: teacher-led, pupils listening, passive
    teacher training: professional development, initial teacher training, cpd, training
    teachers need help: staff support, coaching, supervision for staff, ongoing support
    teaching assistant: ta, classroom assistant, learning support assistant, support staff, additional adult
    teaching methods: pedagogy, teaching strategies, teaching approach, teaching style
    teaching school: teaching school alliance, system leader, school-to-school
    team around child: tac, team around, multi-agency meeting, team around family
    team around family: taf, team around, early help, ~lead professional
    team spirit: morale, culture
    teamwork: collaboration, partnership working, joint working, collaborative, team work, work together, collaborate, group work
    teasing: name calling, bullying, derogatory language
    technology: digital, devices, laptops, video, virtual, ict, computing, design and technology
    teen: adolescent, older children, young people, ~teenagers
    teen pregnancy: teenage, young parents, pregnant
    teenage mother: young parents, teenage, pregnant
    teenager: adolescent, older children, young people, young person, secondary, older pupil, older child, ~youth
    teeth: dental, dentist
    telephone survey: phone survey, contacted by telephone, telephone interview
    tell: ~told, ~explain
    tell an adult: disclosure, report concerns, trusted adult, speak up
    tell other agencies: share information, information-sharing
    tell parents: inform parents, communicate with parents, report to parents, share information
    tell someone: disclosure, disclose, ~tell
    tell story again: repeat their stories, repeat
    tell the school: operation encompass, notify, ~education, ~schools
    telling about abuse: disclosure, allegations
    telling off: sanction, reprimand, discipline, punishment
    temp: temporary, agency staff, interim
    temporary: interim, short-term, ~emergency
    temporary approval: connected carers, kinship, regulation 24
    temporary housing: emergency accommodation, homeless
    temporary staff: agency staff, agency workers, agency social workers, locum, interim
    temporary teacher: supply teacher, agency staff, interim, ~turnover
    tenacious: persistent, tenacity, relentless
    tenacity: persistence, tenacious, perseverance, determined
    tenancy: accommodation, housing, own home, independent living
    tender: contract, procurement, commission, competitive
    term-time holiday: unauthorised absence, holiday, absence
    terrible: poor, inadequate, serious weaknesses, very poor, unacceptable
    terrorism: radicalisation, extremism, ~prevent
    test: examination, national tests, ~assessment
    text: text messages, messages, phone
    text message: messages
    textbook: worksheet, published scheme, ~materials
    theft: offending, crime
    theme: trends, patterns, topic, thematic, ~issue
    therapeutic: therapy, counselling, emotional support, trauma-informed, healing, ~nurturing
    therapist: therapeutic, counselling, therapy, psychologist
    theraplay: therapeutic play, play therapy, therapeutic intervention
    therapy: therapeutic, counselling, therapists, psychological, therapeutic intervention, ~treatment
    therapy dog: school dog, animal, therapeutic
    things get worse: deteriorate, escalate, decline
    things improve: positive change, ~progress, ~improved
    think about: reflect on
    think before acting: impulse, self-control, self-regulation, pause
    think family: whole family, ~parental mental health
    thinking skills: critical thinking, reasoning, higher-order
    thorough: comprehensive, detailed, rigorous, in-depth, robust, meticulous
    thought about: taken into account
    thoughtful: thoughtfully, reflective, well-considered
    threshold: level of need, criteria, ~step up
    thrive: flourish, do well, make progress, achieve, thrive approach, thrive action plan, ~nurture
    thrive approach: thrive, nurture approach, attachment, ~emotional development
    throwing out: permanent exclusion, exclusion, suspension
    thrown off track: dysregulated, interrupted development
    thrown out: homeless, homelessness, present as homeless, permanent exclusion, excluded, expelled, suspended
    time limit: timescale, deadline, statutory timescales
    time out: calm down, regulate, quiet space, withdrawal
    time to think: reflective, reflection, reflective supervision, space to reflect
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
    tired: exhausted, stress, sleep, tiredness, lack of sleep
    to be improved: areas for improvement, areas for development, needs to improve
    to the point: concise, succinct
    toddler: younger children, young children, very young, young child, two-year-olds, under 5, early years, infant
    toddler group: stay and play, parent and toddler, playgroup
    together: jointly, collaboratively, partnership, joint
    toilet training: self-care, personal care, independence skills
    toilets: facilities, hygiene, premises
    told: ~informed, ~said
    told off: sanction, reprimand, discipline, punishment
    told the outcome: feedback, informed of, outcome of, referrers
    told to go: suspension, exclusion, excluded
    told what happened: feedback, notified, outcome of
    tolerance: respect, mutual respect, fundamental british values, acceptance
    too early: too soon, premature, prematurely, early days, early stage, not yet evident
    too easy: lack of challenge, insufficient challenge, undemanding, low expectations
    too few: insufficient, limited, not enough, small number
    too generous: overgenerous, over-optimistic, inaccurate evaluation, inflated
    too hard: not matched, inaccessible, too difficult, overwhelming
    too hopeful: over-optimistic, overly optimistic, over-optimism, optimism
    too late: delay, not timely
    too little: insufficient, limited, not enough, lack of, ~lack
    too long: delay, drift, prolonged, longer than, protracted, lengthy, ~wait
    too many: high number, excessive, too often
    too many cases: high caseloads, caseloads, caseloads are too, high workloads, workload
    too many meetings: duplication, ~meetings
    too much: excessive, overly, over-reliance
    too much work: high caseloads, workloads, high workloads, workload pressures, unmanageable
    too optimistic: over-optimistic, overly optimistic, over-optimism, unrealistic
    too slow: delay, drift, pace, not timely, too long
    too soon: too early, premature, prematurely, early days, not yet, early stage
    too trusting: over-optimistic, overly optimistic, self-reporting
    tool: toolkit
    toolkit: tools, resources, guidance
    tools: techniques, instruments, ~strategies, ~resources
    tooth: dental, dentist
    top managers: senior leaders, senior managers, directors, leadership team
    top team: senior leader, leadership team, senior leadership team
    top-up funding: high needs funding, sen funding, additional funding
    topic: theme, unit, subject
    tourette: neurodevelopmental, tic
    toxic trio: trio of, domestic abuse, substance misuse
    track: monitor, tracker, tracking system, monitor progress, check progress, pupil tracking, ~record
    track progress: tracking system, monitor progress, check progress, pupil tracking
    tracker: tracking, monitoring, ~dashboard
    tracking system: tracking, progress data, recording system, assessment system, pupil progress
    trafficked: modern slavery, national referral mechanism, slavery
    train: training, learn, skilled, equipped
    trainee teacher: student teacher, initial teacher training, newly qualified, early career teacher
    training: learning and development, professional development, workshops, trained, well trained, cpd, coaching, inset, ~skilled
    training for staff: professional development, cpd, inset, coaching, well trained
    training for teachers: professional development, cpd, inset, coaching, staff training
    training provider: apprenticeship provider, work-based learning, further education
    trajectory: direction of travel, improvement, progress
    transfer: handover, transition, move, moving on, change of school
    transform: dramatic improvement, turn round, ~change
    transformation: change programme, restructure, redesign
    transgender: gender, lgbt
    transition: adulthood, move on, start school, moving school, change of school, next stage, ~move to, ~transfer, ~adult services
    transition to adulthood: preparation for adulthood, adult services, adult life
    translate: interpreter, translation, language support
    translator: interpreter, translated, translation
    transparent: honest, ~open, ~clear
    transport: taxi, bus
    trauma: traumatic, traumatised, adverse, trauma-informed, adverse childhood, early trauma, ~therapeutic, ~attachment
    trauma-informed: trauma, traumatised, trauma aware, relational practice, ~restorative, ~relational
    traumatic: trauma, adverse, distressing
    traveller: gypsy, roma, traveller children, mobile families
    treated badly: abuse, neglect, harm
    treated differently: discrimination, inequality, inconsistent
    treated fairly: equality, equitable, diversity
    treated well: respect, valued, listened to
    treatment: therapy, ~medication
    trend: patterns, themes, pattern, over time, decrease, ~increase
    triage: screening, prioritise, rag, ~sift
    trial: pilot, try out
    tribunal: appeal, dispute, mediation, complaint
    tried out: pilot, tested, trial
    trigger: cause, underlying, ~indicators
    triggers: causes of behaviour, reasons for behaviour
    trip abroad: residential visit, visit to france, foreign exchange, another culture
    trips: educational visit, residential, excursion, enrichment
    trips and clubs: enrichment, extra-curricular, educational visit, wider opportunities
    trouble with police: offending, youth offending, criminal, arrested
    troubled children: emotional difficulties, behavioural difficulties, vulnerable, semh
    truancy: truant, unauthorised absence, absence, non-attendance, persistent absence
    truant: school attendance, missing education, absence, truancy, unauthorised absence
    trust: trusting relationships, ~meaningful, ~confidence
    trust each other: trusting relationship, mutual trust, confidence in
    trusted adult: trusting relationships, mentor, trusted, key adult, trusting relationship, key worker
    trusted grown-up: trusted adult, trusting relationships, mentor
    trustee: trust board, governor, governing board, academy trust
    trusting parents: over-optimistic, self-reporting, overly optimistic
    trustworthy: reliable, dependable, trusted
    try hard: tenacious, persistent, strenuous efforts, committed, effort, perseverance, diligence
    tuition: tutoring, teaching, one-to-one, catch-up
    turn 18: 18th birthday, adulthood, transition, adult services, age of 18
    turn down: decline, refuse
    turn round: improve, rapid improvement, transform, recovery
    turn taking: social skills, circle time, cooperation
    turn up: attend, attendance, present
    turned away: no further action, declined, not accepted, threshold, closed
    turning eighteen: 18th birthday, adulthood, transition, adult services
    turnover: changes of social, changes in social, churn, staff leaving, retention, workforce stability, staff turnover, frequent changes, ~instability
    tutoring: tuition, catch-up, one-to-one
    twenty-five: aged 25, 25
    uasc: unaccompanied, asylum-seeking
    unaccompanied: asylum-seeking, asylum, uasc, refugee
    unallocated: not allocated, allocation, allocated
    unannounced: unannounced visits, announced, no notice, without notice
    unassessed risk: unassessed, potential risk
    unaware: not aware, not informed, lack awareness
    unborn: pre-birth, unborn baby, pregnant, ~babies
    uncertain: unsure, uncertainty, unclear
    uncertainty: uncertain, unclear, instability
    uncle: extended family, wider family, kinship, ~relatives, ~family members
    unclear: vague, lack clarity, not clear, ambiguous, confusing, lack of clarity
    uncooperative: resistant, non-compliance, difficult to engage, reluctant
    under 5: early years, nursery, pre-school, young children
    under fives: under 5, early years, nursery, pre-school, young children
    under one roof: co-located, co-location, hub
    underachieve: underperform, not make progress, low attainment, slow progress
    underdeveloped: not yet embedded, early stages, weak, under-developed, not developed, in its infancy, early stage, limited
    underperform: underachieve, weak performance, ineffective, failing
    understaffed: vacancies, staffing, capacity, under-resourced
    understand: insight, ~recognise, ~knowledge, ~awareness, ~grasp
    understand why: reasons, rationale, insight
    understanding: knowledge, grasp, ~awareness
    understood: understanding, aware, grasp
    unemployed: neet, not in education, unemployment
    uneven: inconsistent, variable, patchy
    unexpected: unplanned, sudden, unforeseen
    unfair: inequality, discrimination, ~disproportionate
    unfilled: vacancies, recruitment
    unhappy: sad, dissatisfied, dissatisfaction, distress, distressed, anxious, unsettled, ~concerned
    unhappy children: emotional difficulties, anxious, distressed, well-being
    unhelpful: ineffective, not helpful, hinders
    uni: higher education, ~university
    uniform: school dress, clothing, ~appearance
    uniformed police: safer schools officer, schools police officer
    university: higher education, degree, ~students, ~college
    unknown risk: unassessed, unassessed risk, ~unclear
    unmet need: gaps, unmet
    unmet needs: needs not met, gap in provision, unidentified needs
    unnecessary: not needed, unnecessarily, avoid
    unobtrusive: discreet, sensitive, subtle
    unplanned: short notice, ~emergency, ~crisis
    unprotected: left at risk, exposed to, not safe
    unqualified: family support workers, inexperienced
    unrealistic: not achievable, over-optimistic
    unregistered: unregulated, illegal, not registered, unregistered placements
    unregistered home: unregulated, unregistered placements, unregistered children's homes
    unregistered school: illegal school, unregistered provision, unregistered setting
    unregulated: unregistered, not registered, ~semi-independent
    unresolved: outstanding
    unruly: disruptive, disorderly, poor behaviour, boisterous
    unsafe: at risk, risk, not safe, unsafe practice, safeguarding concern, ~harm, ~dangerous
    unsatisfactory: inadequate, poor, weak, unacceptable
    unsettled: instability, unstable, disruption
    unstable: instability, disruption, unsettled
    unsuccessful: ineffective, failed, not successful
    unsuitable: inappropriate, not suitable, unacceptable, not appropriate
    unsure: uncertain, not confident, unclear, uncertainty
    untrained: lack of training, not trained, unqualified, unskilled
    unwell: ill, ill health, ~illness
    unwilling: reluctant, resistant, unable
    up and down: inconsistent, variable, variability
    up to 25: care leavers, aged 25, aged 21
    up to date: updated, current, contemporaneous, up-to-date
    update: up to date, refreshed, revised, ~review
    upset: distress, traumatic, anxious
    upskill: develop skills, training, professional development
    urgency: urgent, immediate, pace, sense of urgency, quickly
    urgent: immediate, urgency, promptly, without delay, pressing, quickly, ~emergency, ~priority
    urgent help: immediate support, crisis, emergency
    urgent improvement: priority action, rapid improvement, immediate action
    urgent meeting: strategy meeting, strategy discussion, convened
    use of strengths: strengths used, share expertise, help others improve
    useless: ineffective, not effective, poor, little impact
    using information: use of data, analyse, tracking information, performance data
    vacancy: staffing, recruitment, unfilled post
    vaccination: immunisations
    vaccine: immunisations
    vague: unclear, lack clarity, not specific, ambiguous, lack of clarity, imprecise
    vague plan: not well-defined, lack of clarity, not specific, lack detail, not measurable
    valuable: beneficial, worthwhile, invaluable, ~useful, ~helpful
    value: appreciate, worth, ~benefit
    value for money: cost effective, best value, efficient, impact of spending
    valued: feel valued, appreciated, respected, ~morale
    vaping: smoking, substance misuse
    variable: inconsistent, variability, varied, mixed, varies, uneven, patchy
    varies: variable, inconsistent, variation, uneven
    verdict: judgement, grade, conclusion, overall effectiveness
    very bad: serious weaknesses, inadequate, poor, significant weaknesses
    very good: highly effective, excellent, impressive, exemplary, high quality, outstanding, ~strong
    viability: viability assessments, connected carers, kinship, ~suitability
    viability assessment: connected carers, kinship, special guardianship
    victim: survivor
    victimless prosecution: prosecution
    video call: virtual, video, remote, online
    views: opinion, perception, perspective, voice, ~feedback
    views of parents: parents' views, parents say, parent survey, parental feedback
    violence: violent, assault, domestic abuse, ~abuse, ~knife crime
    violence at home: domestic abuse, domestic violence
    violent: violence, aggressive, assault, ~abusive
    violent partner: perpetrators, domestic abuse, domestic violence
    virtual school: personal education plan, pep, looked after, children in care, virtual school headteacher, ~headteacher
    virus: covid-19, coronavirus, infection
    visible: visibility, visible leaders, ~accessible
    vision: ambition, strategy, aspirations, strategic vision, ethos, clear purpose
    vision for schools: strategic vision, clear vision, school improvement strategy
    visit: home visits, seen, see children, observe, monitoring visit, ~frequency, ~contact, ~inspection
    visit at home: home visit, doorstep visit
    visit without warning: unannounced
    visiting parents: family time, spend time with, ~contact
    visitor: speaker, guest, ~enrichment
    visual impairment: blind, sight loss, sensory impairment
    visual timetable: visual support, symbols, visual cue
    vocabulary: language, words, subject-specific vocabulary, spoken language
    vocational: work-related, practical course, technical, apprenticeship, applied
    voice: views, wishes and feelings, heard, wishes, listen, opinions
    voluntary: charity, third sector, voluntary sector
    voluntary care: section 20, parental consent, voluntary
    voluntary group: voluntary sector, third sector, charity, voluntary organisation
    volunteer: voluntary, independent visitors, parent helper, ~mentor
    vulnerability: vulnerable, at risk
    vulnerable: vulnerability, disadvantaged, ~at risk
    vulnerable pupils: disadvantaged pupils, at risk pupils, vulnerable groups, pupils in need
    wage: pay
    wait: delay, waiting lists, waiting times, backlog
    wait and see: reactive, delay, over-optimistic
    wait for assessment: waiting time, waiting list, delay in assessment, long wait, backlog
    waiting for diagnosis: waiting time, neurodevelopmental pathway, autism assessment, delay
    waiting for therapy: waiting lists, waiting times, camhs
    waiting list: waiting times, waits, backlog, waiting time, long wait, ~delay
    waiting times: waiting list, long wait, delay, backlog
    waits too long: waiting times, delay, drift
    walk out: leave classroom, internal truancy, abscond
    warm: kind, warmth, nurturing, welcoming, positive relationship, ~caring
    warning: alert, flag, ~indicators
    warning letter: letter before proceedings, pre-proceedings
    warning sign: signs, risk factors, ~indicators, ~early identification
    waste of time: duplication, inefficient
    watch lessons: lesson observation, observe lessons, learning walk, visit lessons
    watch over: oversight, monitor, oversee
    way of teaching: teaching strategies, teaching approach, teaching style, pedagogy
    way of working: practice model, model of practice, methodology
    weak: poor, underdeveloped, ineffective, insufficient, weaker
    weak leadership: ineffective leadership, lack of direction, leadership capacity, instability
    weak plans: lack timescales, not specific, vague, lack clarity
    weak point: weakness, area for improvement, shortfalls
    weak points: weakness, area for improvement, shortcoming
    weak readers: struggling reader, reading age, early reading, catch-up reading, decode
    weak teaching: inadequate teaching, poor teaching, ineffective teaching, variable teaching, underperformance
    weaker: less effective, poorer, less well, variable
    weaker pupils: lower attaining, less able, low attainer, fall behind, low ability
    weakness: shortfall, deficit, area for improvement, gaps, shortcoming, deficiency, underdeveloped, ~gap
    weapon: knife, knife crime
    website: online, published, web page
    weekend: out of hours, emergency duty, outside office hours
    weekly: each week, ~regular
    weight: ~healthy
    welcoming: inclusive, friendly, warm, ~open
    welfare: well-being, pastoral care, ~safety, ~safeguarding
    well behaved: behave well, good behaviour, polite, conduct
    well cared for: settled, stable, thrive, ~safe
    well-being: wellbeing, welfare, emotional health, ~mental health, ~happiness
    well-considered: thoughtful, well thought out, carefully planned
    well-defined: specific, precise, detailed, ~clear
    wellbeing: well-being, welfare, emotional health, mental health
    wellbeing of staff: staff well-being, morale, feel supported
    went down: decline, fall, decrease, lower
    went downhill: declined, deteriorated, deterioration
    went up: increase, rise, improved, higher
    what children learn: curriculum, knowledge and skills, programme of study, subject content
    what children say: views, wishes and feelings, children's voices, children told, feedback
    what children think: views, wishes and feelings, children's voices, opinions, feedback, children's views, child's voice, pupils say, pupil voice
    what children want: wishes and feelings, wishes, views
    what goes on: line of sight, lived experience, oversight
    what happened before: history, historical, chronology, cumulative, ~previous
    what is taught: curriculum, programme of study, subject content, scheme of work
    what life like: lived experience, children's lives, day-to-day
    what must change: expectations, clear expectations
    what parents think: parents' views, views of parents, parents say, parental satisfaction, survey
    what pupils think: pupils say, pupils' views, pupil voice, views of pupils, pupil survey, told inspectors
    what they achieve: attainment, achievement, standards, outcomes
    what to improve: areas for improvement, areas for development, needs to improve, recommendations, area for improvement, area for development, recommendation
    what works well: strength, good practice, success, positive features, ~effective
    wheel chair: disabled, disabilities
    wheelchair: disabled, disabilities, equipment, physical disability, mobility, accessible building, ~accessibility
    where from: identity, heritage, ~life-story
    where they are: whereabouts, location, missing
    where they live: placement, accommodation, living arrangements
    whether it works: evaluate, impact, measure, effectiveness, ~monitor
    who decides: decision-making, panel
    who does what: roles and responsibilities, clear actions, responsible for, ~accountable
    who gets help: threshold, criteria, eligible
    who is responsible: accountability, roles and responsibilities, lead person
    who they are: identity, heritage, diversity, self-esteem
    who to call: single point, point of contact, front door
    whole child: holistic, all-round development, personal development
    whole council: corporate, council-wide
    whole family: think family, holistic
    whole picture: holistic, comprehensive, full picture, overview, ~history
    whole school: across the school, throughout the school, school-wide, ~all staff
    why decisions: rationale, reasons, clear rationale, rationale for decisions
    why in care: life-story, life-story work, later-life letters
    wider family: extended family, family network, kinship, ~relatives, ~family members
    wish: views, want, wishes and feelings, voice
    wishes and feelings: views, voice, children's views, opinions
    withdrawal: small group, taken out, intervention group, ~nurture group
    withdrawn: isolated, shy, quiet, disengaged
    without asking parents: consent, parental consent, overridden, without consent
    without social worker: unallocated, not allocated, allocation
    witness: exposure, exposed to, ~see
    woman: women, female, mothers
    women: mothers, female
    won't engage: resistant, difficult to engage, reluctant, disengage
    work experience: internships, apprenticeships, employment, work placement, employer, careers education, work-related learning
    work from home: remotely, remote working, virtual, hybrid, home working
    work hard: committed, dedicated, tirelessly, tenacious, hard-working, effort, hard work, diligence, apply themselves, try their best
    work in books: pupils' work, workbooks, work scrutiny, exercise books
    work in pairs: pair work, group work, collaborative learning, talk partners
    work in progress: not yet embedded, early stages, underway, ongoing
    work online: virtual, remotely, remote working
    work scrutiny: book scrutiny, pupils' work, work sampling, look at books
    work together: partnership, collaborate, joint working, multi-agency, collaborative, coordinated, partnership working, collaboration
    work too easy: lack of challenge, insufficient challenge, low expectations, undemanding, not challenged
    work with child: direct work, one-to-one
    work with perpetrators: perpetrators, perpetrator programmes, domestic abuse
    work-based learning: apprenticeship, on-the-job, training provider
    workaround: electronic recording system, recording system
    worker: practitioner, staff, social worker
    worker knows child: know children well, trusting relationships, know their children
    worker leaves: changes of social, changes in social, turnover, churn, retention
    workers tired: high caseloads, exhausted, workloads, overwhelmed
    workforce: staff, staffing, ~recruitment
    workforce strategy: recruitment and retention, recruitment, retention, workforce development
    working party: task group, steering group, working group
    working with parents: parental engagement, parental involvement, partnership with parents, engage families
    workload: caseload, demand, staff well-being, ~capacity, ~demands, ~pressure
    works or not: evaluate, impact, measure impact, ~effectiveness
    works well: effective, successful, strength, good practice
    worksheet: textbook, low-level task, undemanding
    worried: concern, worries, anxious
    worried about child: concerns, safeguarding concerns, safeguarding concern, welfare concern, child protection, ~referral, ~contact, ~concern
    worried neighbour: ~referral, ~contact
    worried teacher: designated safeguarding lead, ~schools, ~referral
    worry: anxiety, anxious, ~concern, ~stress
    worry box: share worries, trusted adult, express feelings
    worse: deteriorated, declined, deterioration, poorer, weaker, decline, deteriorate, worsened, lower
    worsen: deteriorate, decline, deterioration, escalate
    worst case: contingency, contingency planning
    worthwhile: valuable, beneficial, useful
    wraparound: intensive support, package of support, wrap-around
    write: written, written work, literacy, composition, extended writing
    write down: written, document
    written down: recorded, recording, documented
    written for children: written to children, sensitively written, addressed to, child-friendly
    written statement: statement of action, priority action plan, ~action plan
    wrong: inaccurate, incorrect, inappropriate, error
    wrong crowd: peer group, exploitation, gangs
    wrong help: not appropriate
    wrong time: delay, not timely, too late
    year group: cohort, key stage, class, ~phase
    yearly: annual, annually
    young adults: care leavers, adulthood, care-experienced
    young carer: caring responsibilities, child carer, act as carers, look after relative
    young criminals: youth offending, youth justice, offending
    young offender: youth offending, youth justice, offending
    young offender institution: secure setting, custody, youth custody
    young parents: teenage
    young people: older children, ~adolescents, ~teenagers, ~youth
    younger pupils: younger children, infant, key stage 1, early years
    youngest children: early years, reception, nursery, infant
    youngster: young person, adolescents, older children, young people, ~teenagers
    youth: adolescents, young people, ~teenagers
    youth council: participation
    youth justice: youth offending, yos, yot, ~offending
    youth offending: youth justice, yos, yot, offending
    youth violence: knife crime, gangs, serious youth violence, violence
    zoom: video calls, virtual, remote
    """
}
