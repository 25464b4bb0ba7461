using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>The lock of a generated project: 2,000 subjects, among them those of every record that its domains write, in the hardest mode.</summary>
internal static class LockedSubjects
{
    private const int Count = 2_000;
    private const int Versions = 3;

    private const string Submitted = """
        {"$schema":"http://json-schema.org/draft-07/schema#","title":"Submitted","type":"object","properties":{
          "widgetId":{"type":"string"},"At":{"type":"string","format":"date-time"},"Total":{"type":"number"},"Currency":{"type":"string"},
          "Contact":{"type":"object","properties":{"Name":{"type":"string"},"Email":{"type":"string"},"Street":{"type":"string"},"City":{"type":"string"},"Country":{"type":"string"}},"additionalProperties":false},
          "Lines":{"type":"array","items":{"type":"object","properties":{"article":{"type":"string"},"Quantity":{"type":"integer"},"UnitPrice":{"type":"number"}},"additionalProperties":false}}
        },"additionalProperties":false}
        """;

    private const string Shipment = """
        {"$schema":"http://json-schema.org/draft-07/schema#","title":"Shipment","type":"object","properties":{
          "ShipmentId":{"type":"string"},"WidgetId":{"type":"string"},"Recipient":{"type":"string"},"ContactHash":{"type":"string"},"Address":{"type":"string"},
          "Parcels":{"type":"object","additionalProperties":{"type":"integer"}},"Weight":{"type":"string"}
        },"additionalProperties":false}
        """;

    /// <summary>The file's text.</summary>
    public static string Text()
    {
        var subjects = Domain.All.SelectMany(SubjectsOf).ToList();
        subjects.AddRange(Enumerable.Range(0, Count - subjects.Count).Select(number => Subject($"other-{number}", Submitted)));
        return ContractsLockWriter.Write(new ContractsLock { Registry = "https://registry.example.org", Subjects = [.. subjects.OrderBy(subject => subject.Name, StringComparer.Ordinal)] });
    }

    // A topic has its name from a constant or from the settings; the lock has both.
    private static IEnumerable<LockedSubject> SubjectsOf(Domain domain)
    {
        var camel = char.ToLowerInvariant(domain.Name[0]) + domain.Name[1..];
        foreach (var topic in (string[])[$"acme.{domain.Region.ToLowerInvariant()}.{camel}", domain.Name.ToLowerInvariant()])
        {
            yield return Subject($"{topic}-submitted", Submitted.Replace("widget", camel, StringComparison.Ordinal));
            yield return Subject($"{topic}-shipments", Shipment.Replace("Widget", domain.Name, StringComparison.Ordinal));
        }
    }

    private static LockedSubject Subject(string topic, string schema) => new()
    {
        Name = topic + "-value",
        Mode = CompatibilityMode.FullTransitive,
        Versions = [.. Enumerable.Range(1, Versions).Select(version => new LockedVersion { Version = version, Format = "json", Text = schema })],
    };
}
