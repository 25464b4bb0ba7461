using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>
/// The clients that Aspire registers: <c>AddKafkaProducer&lt;TKey, TValue&gt;</c>, <c>AddKafkaConsumer&lt;TKey, TValue&gt;</c> and their keyed forms. They
/// name a connection, never a topic, but they build the client that is injected: group and serializers are set in their lambdas and sections.
/// </summary>
internal sealed class AspireClients(SourceModels models)
{
    private const string AssemblyName = "Aspire.Confluent.Kafka";
    private const string Section = "Aspire:Confluent:Kafka";
    private const string SettingsProperty = "Config";

    private static readonly string[] Registrations = ["AddKafkaProducer", "AddKeyedKafkaProducer", "AddKafkaConsumer", "AddKeyedKafkaConsumer"];

    /// <summary>Every registration of the compilation.</summary>
    public IEnumerable<ClientConstruction> FindAll(CancellationToken cancellationToken)
    {
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var name in Registrations)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (models.OperationOf(node, cancellationToken) is IInvocationOperation { TargetMethod: { ContainingAssembly.Name: AssemblyName, TypeArguments.Length: 2 } } call)
                        yield return Read(call, cancellationToken);
                }
            }
        }
    }

    private ClientConstruction Read(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var consumes = call.TargetMethod.Name.EndsWith("Consumer", StringComparison.Ordinal);
        var serializers = new BuilderSerializers();
        if (Scope(call, "configureBuilder", cancellationToken) is { } builder)
        {
            foreach (var step in BuilderCalls.In(builder, models, cancellationToken))
                serializers.Read(step);
        }

        return new ClientConstruction
        {
            Direction = consumes ? Direction.Consume : Direction.Produce,
            KeyType = call.TargetMethod.TypeArguments[0],
            ValueType = call.TargetMethod.TypeArguments[1],
            KeySerializer = serializers.Key,
            ValueSerializer = serializers.Value,
            Registered = new RegisteredSettings(
                $"{Section}:{(consumes ? "Consumer" : "Producer")}",
                CallArguments.Find(call, "connectionName") ?? CallArguments.Find(call, "name"),
                SettingsProperty,
                Writes(Scope(call, "configureSettings", cancellationToken))),
        };
    }

    // A builder may come with the services before it: it is the last parameter.
    private BuilderScope? Scope(IInvocationOperation call, string parameter, CancellationToken cancellationToken)
    {
        var argument = CallArguments.Find(call, parameter);
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;
        return argument is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters } lambda }
            ? new BuilderScope(lambda.Body, parameters[parameters.Length - 1])
            : BuilderCalls.ScopeOf(argument, models, cancellationToken);
    }

    private static ImmutableArray<(IOperation, bool)> Writes(BuilderScope? scope)
    {
        if (scope is null)
            return ImmutableArray<(IOperation, bool)>.Empty;
        var writes = ImmutableArray.CreateBuilder<(IOperation, bool)>();
        foreach (var operation in scope.Body.Descendants())
        {
            var target = operation switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Instance,
                IInvocationOperation { TargetMethod.Name: "Set", Arguments.Length: 2 } call => call.Instance,
                _ => null,
            };
            if (target is IPropertyReferenceOperation { Property.Name: SettingsProperty, Instance: IParameterReferenceOperation settings }
                && SymbolEqualityComparer.Default.Equals(settings.Parameter, scope.Builder))
                writes.Add((operation, IsAlwaysReached(operation, scope.Body)));
        }

        return writes.ToImmutable();
    }

    // Directly in the lambda or method, as a statement or as its expression.
    private static bool IsAlwaysReached(IOperation operation, IOperation body)
    {
        var statement = operation.Parent;
        while (statement is IConversionOperation)
            statement = statement.Parent;
        return statement is IExpressionStatementOperation or IReturnOperation
            && (ReferenceEquals(statement.Parent, body) || statement.Parent is IBlockOperation && ReferenceEquals(statement.Parent.Parent, body));
    }
}
