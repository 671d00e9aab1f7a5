extension Source {
    /// Guidelines, criteria and narrative reviews.
    static let clinicalReviews: [Source] = [
        Source(
            id: .hallegraeff2017,
            title: "Criteria in diagnosing nocturnal leg cramps: a systematic review",
            authors: "Hallegraeff J, de Greef M, Krijnen W, van der Schans C", year: 2017,
            publisher: "BMC Family Practice 18:29",
            doi: "10.1186/s12875-017-0600-x", pmid: nil,
            url: "https://doi.org/10.1186/s12875-017-0600-x",
            kind: .diagnosticCriteria, seen: "abstract"),
        Source(
            id: .allenKirby2012,
            title: "Nocturnal leg cramps",
            authors: "Allen RE, Kirby KA", year: 2012,
            publisher: "American Family Physician 86:350-355",
            doi: nil, pmid: "22963024",
            url: "https://pubmed.ncbi.nlm.nih.gov/22963024/",
            kind: .review, seen: "abstract + first page"),
        Source(
            id: .aafpFpin2017,
            title: "Treatments for nocturnal leg cramps (FPIN Help Desk Answers)",
            authors: "Family Physicians Inquiries Network", year: 2017,
            publisher: "American Family Physician 96(7) online",
            doi: nil, pmid: nil,
            url: "http://www.aafp.org/afp/2017/1001/od3.html",
            kind: .review, seen: "first section"),
        Source(
            id: .katzberg2010,
            title: "Assessment: symptomatic treatment for muscle cramps (an evidence-based review), AAN report",
            authors: "Katzberg HD, Khan AH, So YT", year: 2010,
            publisher: "Neurology 74:691-696",
            doi: "10.1212/WNL.0b013e3181d0ccca", pmid: "20177124",
            url: "https://pubmed.ncbi.nlm.nih.gov/20177124/",
            kind: .guideline, seen: "abstract + recommendations"),
        Source(
            id: .rabbitt2016,
            title: "A review of nocturnal leg cramps in older people",
            authors: "Rabbitt L, Mulkerrin EC, O'Keeffe ST", year: 2016,
            publisher: "Age and Ageing 45:776-782",
            doi: "10.1093/ageing/afw139", pmid: nil,
            url: "https://doi.org/10.1093/ageing/afw139",
            kind: .review, seen: "abstract + ICSD criterion fragment"),
        Source(
            id: .butler2002,
            title: "Nocturnal leg cramps in older people",
            authors: "Butler JV, Mulkerrin EC, O'Keeffe ST", year: 2002,
            publisher: "Postgraduate Medical Journal 78:596-598",
            doi: "10.1136/pmj.78.924.596", pmid: nil,
            url: "https://doi.org/10.1136/pmj.78.924.596",
            kind: .review, seen: "first page"),
        Source(
            id: .fpnotebookNlc,
            title: "Nocturnal leg cramp (Family Practice Notebook)",
            authors: "Moses S", year: nil,
            publisher: "Family Practice Notebook",
            doi: nil, pmid: nil,
            url: "https://fpnotebook.com/Ortho/Sx/NctrnlLgCrmp.htm",
            kind: .review, seen: "page"),
        Source(
            id: .mskSnapshotNlc,
            title: "Nocturnal leg cramps: a snapshot summary (cites AASM ICSD 2014)",
            authors: "Not stated in excerpt", year: nil,
            publisher: "docslib 7531260 (UK podiatry evidence note)",
            doi: nil, pmid: nil,
            url: "https://docslib.org/doc/7531260/nocturnal-leg-cramps-a-snapshot-summary-key-messages",
            kind: .review, seen: "first page"),
        Source(
            id: .jsmjHdReview,
            title: "Muscle cramps in hemodialysis patients",
            authors: "Ahvaz Jundishapur nephrology group", year: nil,
            publisher: "Jundishapur Scientific Medical Journal (review)",
            doi: nil, pmid: nil,
            url: "https://jsmj.ajums.ac.ir/article_47296.html?lang=en",
            kind: .review, seen: "abstract"),
        Source(
            id: .uptodateHdCramps,
            title: "Muscle cramps in dialysis patients (UpToDate preview)",
            authors: "Holley JL", year: 2017,
            publisher: "UpToDate",
            doi: nil, pmid: nil,
            url: "https://www.uptodate.com/contents/muscle-cramps-in-dialysis-patients",
            kind: .review, seen: "preview"),
        Source(
            id: .wernerThyroidCh63,
            title:
                "The neuromuscular system and brain in hypothyroidism (Werner & Ingbar's The Thyroid, 9th ed., ch. 63)",
            authors: "Gardner DF", year: nil,
            publisher: "Textbook chapter (doctorlib copy)",
            doi: nil, pmid: nil,
            url: "https://doctorlib.info/medical/thyroid/74.html",
            kind: .review, seen: "first page"),
        Source(
            id: .rabe2015,
            title: "The prevalence of lower-limb venous symptoms in recent epidemiological surveys",
            authors: "Rabe E", year: 2015,
            publisher: "Medicographia 37:16-19",
            doi: nil, pmid: nil,
            url:
                """
                https://www.medicographia.com/2015/06/the-prevalence-of-lowerlimb-venous-symptoms-in-recent-epidemiological-surveys/
                """,
            kind: .review, seen: "abstract"),
        Source(
            id: .miller2022,
            title:
                """
                An evidence-based review of the pathophysiology, treatment, and prevention of exercise-associated \
                muscle cramps
                """,
            authors: "Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP", year: 2022,
            publisher: "Journal of Athletic Training 57:5-15",
            doi: "10.4085/1062-6050-0696.20", pmid: "34185846",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277",
            kind: .review, seen: "abstract"),
        Source(
            id: .miller2015,
            title:
                """
                Rethinking the cause of exercise-associated muscle cramping: moving beyond dehydration and \
                electrolyte losses
                """,
            authors: "Miller KC", year: 2015,
            publisher: "Current Sports Medicine Reports",
            doi: "10.1249/JSR.0000000000000183", pmid: nil,
            url:
                """
                https://journals.lww.com/acsm-csmr/Fulltext/2015/09000/Rethinking_the_Cause_of_Exercise_Associated_Muscle.5.aspx
                """,
            kind: .review, seen: "abstract"),
        Source(
            id: .irlssg2014,
            title: "Restless legs syndrome/Willis-Ekbom disease diagnostic criteria: updated IRLSSG consensus criteria",
            authors: "Allen RP et al. (IRLSSG)", year: 2014,
            publisher: "Sleep Medicine 15:860-873",
            doi: "10.1016/j.sleep.2014.03.025", pmid: nil,
            url: "https://doi.org/10.1016/j.sleep.2014.03.025",
            kind: .diagnosticCriteria, seen: "abstract"),
        Source(
            id: .heiwRls,
            title: "Restless legs syndrome: the diagnostic criteria (GP CPD page reproducing the IRLSSG 2014 criteria)",
            authors: "Health Education and Improvement Wales", year: nil,
            publisher: "HEIW GP CPD",
            doi: nil, pmid: nil,
            url: "https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/the-diagnostic-criteria/",
            kind: .diagnosticCriteria, seen: "page"),
        Source(
            id: .errRlsTable,
            title: "Table 1: diagnostic criteria for RLS with commentary",
            authors: "European Respiratory Review", year: nil,
            publisher: "European Respiratory Review",
            doi: nil, pmid: nil,
            url: "https://err.ersjournals.com/highwire/markup/15135/expansion",
            kind: .diagnosticCriteria, seen: "table (truncated)"),
        Source(
            id: .nsfSrlc,
            title: "Sleep-related leg cramps: what they are / assessment and diagnosis",
            authors: "National Sleep Foundation", year: nil,
            publisher: "National Sleep Foundation (sleepdisorders.thensf.org)",
            doi: nil, pmid: nil,
            url:
                """
                https://sleepdisorders.thensf.org/chapter-7-sleep-related-movement-disorders/sleep-related-leg-cramps/assessment-and-diagnosis-of-sleep-related-leg-cramps/
                """,
            kind: .diagnosticCriteria, seen: "page"),
        Source(
            id: .medlinkSrlc,
            title: "Sleep-related leg cramps",
            authors: "MedLink Neurology (Nepozitek J; Provini F ed.)", year: 2024,
            publisher: "MedLink Neurology",
            doi: nil, pmid: nil,
            url: "https://medlink.com/articles/sleep-related-leg-cramps",
            kind: .review, seen: "overview"),
        Source(
            id: .mds2007Mimics,
            title:
                "Definition of restless legs syndrome, how to diagnose it, and how to differentiate it from RLS mimics",
            authors: "Authors not shown in excerpt", year: 2007,
            publisher: "Movement Disorders",
            doi: "10.1002/mds.21604", pmid: nil,
            url: "https://doi.org/10.1002/mds.21604",
            kind: .review, seen: "abstract"),
        Source(
            id: .aasm2025Rls,
            title:
                """
                Treatment of restless legs syndrome and periodic limb movement disorder: an AASM clinical practice \
                guideline
                """,
            authors: "Winkelman JW, Berkowski JA, DelRosso LM, Koo BB, Scharf MT, Sharon D, Zak RS, et al.", year: 2025,
            publisher: "Journal of Clinical Sleep Medicine",
            doi: "10.5664/jcsm.11390", pmid: "39324694",
            url: "https://doi.org/10.5664/jcsm.11390",
            kind: .guideline, seen: "abstract (first part) + several secondary summaries for the iron thresholds"),
        Source(
            id: .aan2016Rls,
            title: "Practice guideline summary: treatment of restless legs syndrome in adults (AAN)",
            authors: "Winkelman JW, Armstrong MJ, Allen RP, et al.", year: 2016,
            publisher: "Neurology 87:2585-2593",
            doi: "10.1212/WNL.0000000000003388", pmid: nil,
            url: "https://doi.org/10.1212/WNL.0000000000003388",
            kind: .guideline, seen: "abstract"),
        Source(
            id: .emedicineRls,
            title: "Restless legs syndrome clinical presentation",
            authors: "Medscape", year: nil,
            publisher: "eMedicine 1188327",
            doi: nil, pmid: nil,
            url: "https://emedicine.medscape.com/article/1188327-clinical",
            kind: .review, seen: "page"),
        Source(
            id: .uptodateRls,
            title:
                """
                Clinical features and diagnosis of restless legs syndrome and periodic limb movement disorder in \
                adults
                """,
            authors: "Ondo WG", year: 2022,
            publisher: "UpToDate",
            doi: nil, pmid: nil,
            url: "https://pro.uptodatefree.ir/Show/4892",
            kind: .review, seen: "introduction"),
        Source(
            id: .paauw2025,
            title: "How to manage nocturnal leg cramps",
            authors: "Paauw DS", year: 2025,
            publisher: "Medscape (reposted)",
            doi: nil, pmid: nil,
            url: "https://solutionslounge.com/blog/2025/01/28/how-to-manage-nocturnal-leg-cramps",
            kind: .review, seen: "page"),
        Source(
            id: .bnssgCramps,
            title: "Muscle cramps (draft pathway)",
            authors: "BNSSG ICB Remedy", year: nil,
            publisher: "remedy.bnssg.icb.nhs.uk",
            doi: nil, pmid: nil,
            url: "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft",
            kind: .guideline, seen: "page"),
        Source(
            id: .jfpDiagnosticApproach,
            title: "What is the diagnostic approach to a patient with leg cramps? (clinical inquiry)",
            authors: "University of Missouri / Family Physicians Inquiries Network", year: nil,
            publisher: "mospace.umsystem.edu",
            doi: nil, pmid: nil,
            url: "https://mospace.umsystem.edu/xmlui/handle/10355/3348",
            kind: .review, seen: "abstract"),
        Source(
            id: .niFormularyQuinine,
            title: "Northern Ireland formulary 10.2.3 nocturnal leg cramps",
            authors: "HSCNI", year: nil,
            publisher: "niformulary.hscni.net",
            doi: nil, pmid: nil,
            url:
                """
                https://niformulary.hscni.net/formulary/10-0-musculoskeletal-and-joint-diseases/10-2-drugs-used-in-neuromuscular-disorders/10-2-3-nocturnal-leg-cramps
                """,
            kind: .guideline, seen: "page"),
        Source(
            id: .ppiMedscape2011,
            title: "Long-term PPI use and hypomagnesaemia (also lists loop and thiazide diuretics as causes)",
            authors: "Medscape", year: 2011,
            publisher: "Medscape 738230",
            doi: nil, pmid: nil,
            url: "https://www.medscape.com/viewarticle/738230",
            kind: .review, seen: "page"),
        Source(
            id: .medalgoCrampDrugs,
            title: "Drug-induced muscle cramps",
            authors: "medicalalgorithms.com", year: nil,
            publisher: "medicalalgorithms.com",
            doi: nil, pmid: nil,
            url: "https://www.medicalalgorithms.com/drug-induced-muscle-cramps",
            kind: .review, seen: "page"),
        Source(
            id: .uspharmacist2020,
            title: "Management of nocturnally occurring benign idiopathic leg cramps",
            authors: "US Pharmacist", year: 2020,
            publisher: "US Pharmacist 45(6):5-8",
            doi: nil, pmid: nil,
            url: "https://uspharmacist.com/article/management-of-nocturnally-occurring-benign-idiopathic-leg-cramps",
            kind: .review, seen: "first page"),
        Source(
            id: .wells2003Nice,
            title: "Two-level DVT Wells score (Wells et al. NEJM 2003; NICE appendix table)",
            authors: "Wells PS, Anderson DR, Rodger M, et al.", year: 2003,
            publisher: "NEJM 349:1227-1235, reproduced in NICE VTE guideline appendix",
            doi: nil, pmid: "14507948",
            url: "https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/table/appk.tu1/",
            kind: .diagnosticCriteria, seen: "table"),
        Source(
            id: .devonAli,
            title: "Acute limb ischaemia referral guidance",
            authors: "NHS Devon formulary and referral", year: nil,
            publisher: "devonformularyguidance.nhs.uk",
            doi: nil, pmid: nil,
            url:
                """
                https://southwest.devonformularyguidance.nhs.uk/referral-guidance/south-devon-torbay/vascular/acute-limb-ischaemia
                """,
            kind: .guideline, seen: "page"),
        Source(
            id: .rcemAli,
            title: "Acute limb ischaemia (RCEM Learning)",
            authors: "Darwood R; Kendall J (ed.)", year: 2022,
            publisher: "RCEM Learning",
            doi: nil, pmid: nil,
            url: "https://www.rcemlearning.co.uk/reference/acute-limb-ischaemia/",
            kind: .guideline, seen: "page"),
        Source(
            id: .mndRedFlag,
            title: "Motor neurone disease red flag diagnosis tool (summary for GPs)",
            authors: "MND Association / Guidelines.co.uk", year: nil,
            publisher: "guidelines.co.uk",
            doi: nil, pmid: nil,
            url: "https://www.guidelines.co.uk/neurology-/mnda-motor-neurone-disease-guideline/252569.article",
            kind: .guideline, seen: "page"),
        Source(
            id: .redwhaleMnd,
            title: "Motor neurone disease (summarises NICE NG42 2019, BMJ 2022, RCGP/MNDA 2022)",
            authors: "Red Whale", year: 2023,
            publisher: "redwhale.co.uk",
            doi: nil, pmid: nil,
            url: "https://www.redwhale.co.uk/content/motor-neurone-disease?pearl=true",
            kind: .review, seen: "page"),
        Source(
            id: .iatroxMndReferral,
            title: "When to refer suspected MND (AI-generated summary of NICE guidance)",
            authors: "iatroX", year: 2025,
            publisher: "iatrox.com",
            doi: nil, pmid: nil,
            url: "https://www.iatrox.com/shared/68a0eb42687585da46dae8ad",
            kind: .review, seen: "page"),
        Source(
            id: .statpearlsAcs,
            title: "Acute compartment syndrome",
            authors: "StatPearls", year: nil,
            publisher: "StatPearls",
            doi: nil, pmid: nil,
            url: "https://www.statpearls.com/articlelibrary/viewarticle/19772",
            kind: .review, seen: "introduction"),
        Source(
            id: .acsReview2012,
            title: "Acute compartment syndrome (clinical review)",
            authors: "Authors not shown", year: 2012,
            publisher: "PMC3522209",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3522209",
            kind: .review, seen: "abstract"),
        Source(
            id: .boastAcsSummary,
            title: "Compartment syndrome (summary of BOAST 2016)",
            authors: "Guideline Genius", year: 2026,
            publisher: "guidelinegenius.com",
            doi: nil, pmid: nil,
            url: "https://www.guidelinegenius.com/?p=698",
            kind: .guideline, seen: "page"),
        Source(
            id: .acsMdsteps,
            title: "Acute compartment syndrome: clinical synopsis",
            authors: "mdsteps.com", year: nil,
            publisher: "mdsteps.com",
            doi: nil, pmid: nil,
            url: "https://mdsteps.com/library/topic/acute-compartment-syndrome-clinical-diagnosis-emergent-fasciotomy",
            kind: .review, seen: "page"),
        Source(
            id: .hypocalcaemiaGp,
            title: "How to manage hypocalcaemia (primary care)",
            authors: "airgp.co.uk", year: nil,
            publisher: "airgp.co.uk",
            doi: nil, pmid: nil,
            url: "https://airgp.co.uk/article/hypocalcaemia",
            kind: .review, seen: "page"),
        Source(
            id: .hypocalcaemiaPa,
            title: "Calcium: hypo-/hypercalcaemia",
            authors: "mypanotes.co.uk", year: nil,
            publisher: "mypanotes.co.uk",
            doi: nil, pmid: nil,
            url: "https://www.mypanotes.co.uk/bloods-test/calcium-hypo-hypercalcaemia",
            kind: .review, seen: "page"),
        Source(
            id: .fpnotebookPad,
            title: "Peripheral arterial occlusive disease",
            authors: "Family Practice Notebook", year: nil,
            publisher: "fpnotebook.com",
            doi: nil, pmid: nil,
            url: "https://fpnotebook.com/Surgery/CV/PrphrlArtrlOclsvDs.htm",
            kind: .review, seen: "page"),
        Source(
            id: .hobsonVascularExam,
            title: "Clinical examination of the vascular system (chapter abstract)",
            authors: "Hobson R, Wilson S, Veith F (eds)", year: nil,
            publisher: "Taylor & Francis",
            doi: nil, pmid: nil,
            url: "https://www.taylorfrancis.com/chapters/mono/10.1201/9780203912904-10/",
            kind: .review, seen: "abstract"),
        Source(
            id: .neuroVsVascular,
            title: "Neurogenic claudication (pseudoclaudication) features",
            authors: "medicalalgorithms.com", year: nil,
            publisher: "medicalalgorithms.com",
            doi: nil, pmid: nil,
            url:
                """
                https://www.medicalalgorithms.com/neurogenic-claudication-pseudoclaudication-in-a-patient-with-spinal-stenosis-of-the-lumbosacral-spine
                """,
            kind: .review, seen: "page"),
        Source(
            id: .ptNeuroVsVascular,
            title: "How can clinicians differentiate neurogenic and vascular claudication?",
            authors: "McCabe R", year: nil,
            publisher: "physicaltherapy.com",
            doi: nil, pmid: nil,
            url:
                "https://physicaltherapy.com/ask-the-experts/differentiating-neurogenic-and-vascular-claudication-4934",
            kind: .review, seen: "page"),
        Source(
            id: .cryotherapyChapter,
            title: "Cryotherapy (cold therapy): contraindications and precautions",
            authors: "clinicalgate.com chapter 42", year: nil,
            publisher: "textbook chapter",
            doi: nil, pmid: nil,
            url: "https://clinicalgate.com/cryotherapy-cold-therapy",
            kind: .review, seen: "first page"),
        Source(
            id: .iceSnapshot2012,
            title: "The use of ice in patient management: a snapshot summary report",
            authors: "Not stated", year: 2012,
            publisher: "scribd 497157376",
            doi: nil, pmid: nil,
            url: "https://scribd.com/document/497157376/Ice",
            kind: .review, seen: "first page"),
        Source(
            id: .ckdPotassiumReview,
            title: "Dietary potassium handling in chronic kidney disease (review)",
            authors: "Authors not shown", year: nil,
            publisher: "PMC5872679",
            doi: nil, pmid: nil,
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5872679",
            kind: .review, seen: "abstract"),
        Source(
            id: .ccjmRaasK,
            title: "Reducing the risk of hyperkalaemia when using RAAS blockers (table)",
            authors: "Cleveland Clinic Journal of Medicine", year: nil,
            publisher: "ccjm.org",
            doi: nil, pmid: nil,
            url: "https://www.ccjm.org/highwire/markup/2218/expansion",
            kind: .review, seen: "table"),
        Source(
            id: .fida2014,
            title: "In adults what is the best diagnostic test for restless leg syndrome?",
            authors: "Fida A, Egbe S, Scheid D, Welborn TL, McCarthy LH", year: 2014,
            publisher: "Journal of the Oklahoma State Medical Association 107:432-434",
            doi: nil, pmid: "25326946",
            url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4734084",
            kind: .review, seen: "first section"),
    ]
}
