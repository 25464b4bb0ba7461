namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>What the code of rule tests shares.</summary>
internal static class RuleCode
{
    /// <summary>The usings of a Kafka service, and those of the annotations and of the registry's serializers.</summary>
    public const string Usings = EndpointsIn.Usings + """
        using System.Text.Json;
        using Confluent.SchemaRegistry;
        using Confluent.SchemaRegistry.Serdes;
        using LineageAnalyzers.Annotations;

        """;

    /// <summary>A record with a classified field, and one without.</summary>
    public const string Records = """

        public sealed class Order
        {
            public string Id { get; set; } = "";
            [Classified("PII")] public string Email { get; set; } = "";
        }

        public sealed class Tick
        {
            public string Id { get; set; } = "";
        }

        """;
}
