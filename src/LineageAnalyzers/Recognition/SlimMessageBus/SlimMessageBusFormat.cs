using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>What the one serializer writes that is set up. Two serializers have one method name: the namespace tells which it is.</summary>
internal sealed class SlimMessageBusFormat(SourceModels models)
{
    private const string Namespace = "SlimMessageBus.Host.Serialization.";
    private static readonly ImmutableArray<string> Methods =
        ImmutableArray.Create("AddJsonSerializer", "AddAvroSerializer", "AddGoogleProtobufSerializer", "AddHybridSerializer", "WithSerializer", "RegisterSerializer");

    private readonly Lazy<FrameworkFormat> _format = new(() => Read(models));

    /// <summary>The format.</summary>
    public FrameworkFormat Value => _format.Value;

    private static FrameworkFormat Read(SourceModels models)
    {
        var calls = CallSites.TreesWith(Methods, models)
            .SelectMany(tree => Methods.SelectMany(name => CandidateIndex.Find(tree, name, CancellationToken.None)))
            .Select(node => models.OperationOf(node, CancellationToken.None) as IInvocationOperation)
            .ToList();
        if (calls is not [{ } call])
            return FrameworkFormat.Unknown(calls.Count == 0 ? "the serializer is set up in code that is not here" : "several serializers are set up");
        if (call.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Ordinal: > 0 }))
            return FrameworkFormat.Unknown("the serializer is set up with options of its own");
        var space = call.TargetMethod.ContainingNamespace.ToString();
        return space switch
        {
            Namespace + "Json" => new FrameworkFormat(Namespace + "Json.JsonMessageSerializer", WireFormat.Json, FrameworkJson.Newtonsoft),
            Namespace + "SystemTextJson" => new FrameworkFormat(Namespace + "SystemTextJson.JsonMessageSerializer", WireFormat.Json, FrameworkJson.SystemTextJsonWeb),
            Namespace + "Avro" => new FrameworkFormat(Namespace + "Avro.AvroMessageSerializer", WireFormat.Avro),
            Namespace + "GoogleProtobuf" => new FrameworkFormat(Namespace + "GoogleProtobuf.GoogleProtobufMessageSerializer", WireFormat.Protobuf),
            _ => FrameworkFormat.Unknown("what the serializer writes is not known"),
        };
    }
}
