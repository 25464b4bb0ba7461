namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2005 and LIN2010: how a producer's schema gets into the registry: by the program itself, or not at all, as the subject takes none.</summary>
internal static class RegistrationRule
{
    /// <summary>The finding for a serializer that the code tells to register schemas; null when it does not say so.</summary>
    public static Finding? CheckAutomatic(TopicUse use)
    {
        if (!use.IsProducer || use.Payload.Registry?.AutoRegister != true)
            return null;
        return Of(use, ContractRule.AutomaticRegistration) with
        {
            Message = $"the serializer of {use.TypeName} registers schemas by itself, so a running program decides the contract of '{use.Topic ?? "its topic"}' unreviewed. "
                + "Set AutoRegisterSchemas to false and register schemas in a pipeline.",
        };
    }

    /// <summary>The finding for a schema that is not registered while its subject takes none.</summary>
    /// <param name="use">The producer.</param>
    /// <param name="more">What else is known of the schema, as a sentence after a space; empty for nothing.</param>
    public static Finding ReadOnly(TopicUse use, string more = "") => Of(use, ContractRule.ReadOnlySubject) with
    {
        Message = $"{use.TypeName} is not registered under '{use.Subject}', and that subject is read-only (mode READONLY), so it cannot be. "
            + "Ask who runs the registry to open the subject, or write one of its versions." + more,
    };

    private static Finding Of(TopicUse use, ContractRule rule) => new()
    {
        Rule = rule.Id,
        Level = rule.Level,
        Subject = use.Subject,
        Topic = use.Topic,
        Project = use.Project.Name,
        Message = "",
        File = use.Endpoint.Location.File,
        Line = use.Endpoint.Location.Line,
    };
}
