using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>The settings of librdkafka that <c>UseKafka</c> is given in <c>MainConfig</c>.</summary>
internal static class CapKafkaSettings
{
    private const string Entries = "MainConfig";

    /// <summary>The settings in the files that hold the setup.</summary>
    public static IEnumerable<(string Key, NameSource Value)> In(CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models)
    {
        if (symbols.KafkaOptions is not { } options)
            yield break;
        foreach (var kafka in CallSites.Configuring(options, CapTransports.Kafka, trees, models))
        {
            foreach (var operation in kafka.Body.DescendantsAndSelf())
            {
                if (Entry(operation) is { } entry)
                    yield return entry;
            }
        }
    }

    private static (string, NameSource)? Entry(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: IFieldReferenceOperation { Field.Name: Entries }, TargetMethod.Name: "Add", Arguments: [var key, var value] } => Entry(key.Value, value.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IFieldReferenceOperation { Field.Name: Entries }, Arguments: [var key] } } assignment =>
            Entry(key.Value, assignment.Value),
        _ => null,
    };

    private static (string, NameSource)? Entry(IOperation key, IOperation value) =>
        key.ConstantValue is { HasValue: true, Value: string name } && NameSource.From(value) is { } source ? (name, source) : null;
}
