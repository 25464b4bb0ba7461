namespace LineageAnalyzers.Contracts.Check;

/// <summary>A rule of the check. The findings carry its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Level">How bad it usually is.</param>
/// <param name="Purpose">What it guards, in a sentence.</param>
public sealed record ContractRule(string Id, string Title, FindingLevel Level, string Purpose)
{
    /// <summary>A record with classified fields has no owner.</summary>
    public static ContractRule MissingOwner { get; } = new(
        "LIN2001", "Regulated record without owner", FindingLevel.Warning,
        "Somebody answers for every record that carries classified fields, in the code or in the registry.");

    /// <summary>A produced schema breaks what its subject demands.</summary>
    public static ContractRule BreakingChange { get; } = new(
        "LIN2002", "Schema breaks the subject's compatibility", FindingLevel.Error,
        "The schema in the code could be registered as the next version of its subject.");

    /// <summary>A consumer cannot live with what a producer writes.</summary>
    public static ContractRule Disagreement { get; } = new(
        "LIN2003", "Producer and consumer disagree", FindingLevel.Error,
        "What a project writes to a topic can be read by every project that reads the topic.");

    /// <summary>A consumer needs what the registered schema does not give.</summary>
    public static ContractRule MissingField { get; } = new(
        "LIN2004", "Consumer needs what the registered schema lacks", FindingLevel.Error,
        "A consumer can read data of the latest registered version, and the fields that it reads are in it.");

    /// <summary>The registry judges a schema otherwise than we do.</summary>
    public static ContractRule OtherVerdict { get; } = new(
        "LIN2007", "The registry judges otherwise", FindingLevel.Warning,
        "Our verdict on a schema and the registry's own agree; where they do not, nothing is claimed and both are said.");

    /// <summary>Something was not compared.</summary>
    public static ContractRule NotChecked { get; } = new(
        "LIN2006", "Contract not checked", FindingLevel.Note,
        "What could not be compared is said, with the reason; silence means that it was compared and is fine.");

    /// <summary>A program registers schemas by itself.</summary>
    public static ContractRule AutomaticRegistration { get; } = new(
        "LIN2005", "Serializer registers schemas itself", FindingLevel.Warning,
        "Schemas are registered by a pipeline after a review, not by a running program.");

    /// <summary>Code and registry classify different fields.</summary>
    public static ContractRule ClassificationDrift { get; } = new(
        "LIN2009", "Classification differs between code and registry", FindingLevel.Warning,
        "A field that the code classifies is tagged in the registry, and the other way round.");

    /// <summary>A schema is not registered, and its subject takes none.</summary>
    public static ContractRule ReadOnlySubject { get; } = new(
        "LIN2010", "Subject takes no schemas", FindingLevel.Error,
        "What a producer writes is registered, or can be: a read-only subject takes no new version.");

    /// <summary>A suppression is expired or covers nothing.</summary>
    public static ContractRule Suppression { get; } = new(
        "LIN2008", "Suppression expired or unused", FindingLevel.Error,
        "A finding is accepted only for a time, and what is not needed any more is removed.");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<ContractRule> All { get; } = 
    [
        MissingOwner, BreakingChange, Disagreement, MissingField, AutomaticRegistration, NotChecked, OtherVerdict, Suppression, ClassificationDrift, ReadOnlySubject,
    ];
}
