using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Administration;

/// <summary>
/// Finds the topics that code creates or changes through Confluent's admin client. A new topic and new partitions are found where they are described,
/// which need not be where they are sent off; deletions and configuration entries at the call.
/// </summary>
internal sealed class TopicAdministration(Compilation compilation, SourceModels models, TextResolver texts, SourcePaths paths)
{
    private readonly KafkaAdministrationSymbols _symbols = new(compilation);

    /// <summary>Every place that creates or changes topics, in the order of files.</summary>
    public IEnumerable<AdministeredTopic> ReadAll(CancellationToken cancellationToken)
    {
        if (_symbols.AdminClient is null)
            return [];
        var described = Operations<IObjectCreationOperation>(cancellationToken, "TopicSpecification", "PartitionsSpecification", CandidateIndex.ImplicitCreation)
            .Select(creation => Described(creation, cancellationToken))
            .OfType<AdministeredTopic>();
        var called = Operations<IInvocationOperation>(cancellationToken, "DeleteTopicsAsync", "AlterConfigsAsync", "IncrementalAlterConfigsAsync")
            .Where(call => call.TargetMethod.ContainingType.Is(_symbols.AdminClient))
            .SelectMany(call => Called(call, cancellationToken));
        return described.Concat(called);
    }

    private IEnumerable<T> Operations<T>(CancellationToken cancellationToken, params string[] names) where T : class, IOperation
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in names)
            {
                if (name == CandidateIndex.ImplicitCreation && !MayDescribe(tree, cancellationToken))
                    continue;
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (OperationAt(node, cancellationToken) is T operation && !MockSetup.Contains(operation))
                        yield return operation;
                }
            }
        }
    }

    // The oldest compiler that we load into does not give the operation of new() in a collection expression by its node.
    private IOperation? OperationAt(SyntaxNode node, CancellationToken cancellationToken) =>
        models.OperationOf(node, cancellationToken)
        ?? (node.Parent is ExpressionElementSyntax { Parent: { } collection }
            ? models.OperationOf(collection, cancellationToken)?.Descendants().FirstOrDefault(operation => operation is IObjectCreationOperation && operation.Syntax == node)
            : null);

    // new() says no type; a file that never names one of the types hardly ever makes one.
    private static bool MayDescribe(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        return text.Contains("TopicSpecification") || text.Contains("PartitionsSpecification") || text.Contains("CreateTopicsAsync") || text.Contains("CreatePartitionsAsync");
    }

    private AdministeredTopic? Described(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (creation.Type.Is(_symbols.TopicSpecification))
        {
            var topic = new CreatedObject(creation);
            return At(creation, TopicOperation.Create, NameOf(topic.Value("Name")), cancellationToken) with
            {
                Partitions = Number(topic, "NumPartitions", cancellationToken),
                ReplicationFactor = Number(topic, "ReplicationFactor", cancellationToken),
                Configs = ConfigsOf(topic, cancellationToken),
            };
        }

        if (!creation.Type.Is(_symbols.PartitionsSpecification))
            return null;
        var partitions = new CreatedObject(creation);
        return At(creation, TopicOperation.AddPartitions, NameOf(partitions.Value("Topic")), cancellationToken) with
        {
            Partitions = partitions.Value("IncreaseTo") is { } number ? Number(number, cancellationToken) : null,
        };
    }

    private IEnumerable<AdministeredTopic> Called(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (call.Arguments.IsEmpty)
            return [];
        var argument = call.Arguments[0].Value;
        return call.TargetMethod.Name == "DeleteTopicsAsync"
            ? texts.ResolveItems(argument).Select(topic => At(call, TopicOperation.Delete, Checked(topic.ToName()), cancellationToken))
            : Configured(argument, cancellationToken);
    }

    private IEnumerable<AdministeredTopic> Configured(IOperation changes, CancellationToken cancellationToken)
    {
        foreach (var (key, entries) in DictionaryEntries.Find(changes, texts.Origins, cancellationToken) ?? [])
        {
            if (texts.Origins.Trace(key, cancellationToken) is not IObjectCreationOperation creation || !creation.Type.Is(_symbols.ConfigResource))
                continue;
            var resource = new CreatedObject(creation);
            if (resource.Value("Type") is IFieldReferenceOperation { Field.Name: "Topic" })
            {
                yield return At(creation, TopicOperation.Configure, NameOf(resource.Value("Name")), cancellationToken) with
                {
                    Configs = new TopicConfigs(_symbols, texts).OfEntries(entries, cancellationToken),
                };
            }
        }
    }

    private AdministeredTopic At(IOperation place, TopicOperation operation, ResolvedName topic, CancellationToken cancellationToken) => new()
    {
        Operation = operation,
        Topic = topic,
        Client = ConfluentKafkaSymbols.AssemblyName,
        Member = MemberNames.Containing(place, cancellationToken) is { } member ? MemberNames.Of(member) : "(none)",
        Location = paths.Of(place.Syntax.GetLocation())!,
    };

    private ResolvedName NameOf(IOperation? name) => name is null
        ? ResolvedName.Unknown(NameResolution.Dynamic, "the name of the topic is not set where it is described, or more than once")
        : Checked((EachOf(name) ?? texts.Resolve(name)).ToName());

    // One specification in a loop is made for each of the names.
    private TextValue? EachOf(IOperation name)
    {
        if (IteratedCollection.Of(name) is not { } collection)
            return null;
        var items = texts.ResolveItems(collection);
        return items.Count > 0 ? TextComposition.Either(items) : null;
    }

    private static ResolvedName Checked(ResolvedName name) =>
        name.ProvenNames.FirstOrDefault(proven => !TopicName.IsLegal(proven)) is { } illegal
            ? ResolvedName.Unknown(name.Resolution, $"'{illegal}' is no legal topic name", name.Key)
            : name;

    private int? Number(CreatedObject described, string property, CancellationToken cancellationToken)
    {
        if (described.Value(property) is { } value)
            return Number(value, cancellationToken);
        return described.IsAllSeen && !described.Sets(property) && !described.Sets("ReplicasAssignments") ? -1 : null;
    }

    private int? Number(IOperation value, CancellationToken cancellationToken)
    {
        var origin = texts.Origins.Trace(value, cancellationToken);
        if (origin.ConstantValue is { HasValue: true, Value: { } constant })
            return constant is int or short or byte or long ? Convert.ToInt32(constant, System.Globalization.CultureInfo.InvariantCulture) : null;
        return int.TryParse(texts.Resolve(origin).Single, out var number) ? number : null;
    }

    private Model.EquatableArray<TopicConfig>? ConfigsOf(CreatedObject topic, CancellationToken cancellationToken)
    {
        if (topic.Value("Configs") is { } configs)
            return new TopicConfigs(_symbols, texts).OfDictionary(configs, cancellationToken);
        return topic.IsAllSeen && !topic.Sets("Configs") ? Model.EquatableArray<TopicConfig>.Empty : null;
    }
}
