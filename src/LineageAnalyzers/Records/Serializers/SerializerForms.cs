using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>
/// Tells what a serializer or deserializer class writes or reads: those of the registry by name, a project's own by what its code calls, one of
/// another assembly by what that assembly publishes.
/// </summary>
internal sealed class SerializerForms(SourceModels models, SerializationCalls calls)
{
    private const string RegistryNamespace = "Confluent.SchemaRegistry.Serdes";

    private readonly ConcurrentDictionary<INamedTypeSymbol, WireForm?> _forms = new(SymbolEqualityComparer.Default);

    /// <summary>The form; null when it is not known.</summary>
    public WireForm? Of(INamedTypeSymbol serializer, CancellationToken cancellationToken)
    {
        serializer = serializer.OriginalDefinition;
        if (_forms.TryGetValue(serializer, out var known))
            return known;
        var form = FromRegistry(serializer)
            ?? (serializer.DeclaringSyntaxReferences.IsEmpty ? Published(serializer) : FromCode(serializer, cancellationToken));
        return _forms.GetOrAdd(serializer, form);
    }

    // Confluent's JSON serializer uses Newtonsoft.Json (NJsonSchema).
    private static WireForm? FromRegistry(INamedTypeSymbol serializer) =>
        serializer.ContainingNamespace?.ToDisplayString() != RegistryNamespace ? null : serializer.Name switch
        {
            "AvroSerializer" or "AvroDeserializer" => WireForm.Avro,
            "JsonSerializer" or "JsonDeserializer" => WireForm.Newtonsoft,
            "ProtobufSerializer" or "ProtobufDeserializer" => WireForm.Protobuf,
            _ => null,
        };

    private static WireForm? Published(INamedTypeSymbol serializer) =>
        PublishedFacts.Find(PublishedFacts.SerializerFormat, serializer) is { } text ? WireFormText.Parse(text) : null;

    // The class is of a format when all it calls is of that one.
    private WireForm? FromCode(INamedTypeSymbol serializer, CancellationToken cancellationToken)
    {
        var forms = new HashSet<WireForm?>();
        foreach (var reference in serializer.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.SeenSyntax(cancellationToken).DescendantNodes())
            {
                if (node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
                    continue;
                switch (models.OperationOf(node, cancellationToken))
                {
                    case { } call when (calls.Writes(call, cancellationToken) ?? calls.Reads(call, cancellationToken)) is { } serialized:
                        forms.Add(serialized.Form);
                        break;
                    case IObjectCreationOperation { Type: INamedTypeSymbol created } when IsAvroCodec(created):
                        forms.Add(WireForm.Avro);
                        break;
                    // A call that cannot be bound may be the one that serialises.
                    case IInvalidOperation when node is InvocationExpressionSyntax { Expression: var called } && MaySerialize(called):
                        return null;
                }
            }
        }

        return forms.Count == 1 ? forms.Single() : null;
    }

    private static bool MaySerialize(ExpressionSyntax called)
    {
        var name = called is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : (called as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        return name.IndexOf("serialize", StringComparison.OrdinalIgnoreCase) >= 0 || name is "ParseFrom" or "Parse" or "ToByteArray" or "Encode" or "Decode";
    }

    private static bool IsAvroCodec(INamedTypeSymbol type) =>
        type.Name is "GenericDatumWriter" or "GenericDatumReader" or "GenericWriter" or "GenericReader" or "SpecificDatumWriter" or "SpecificDatumReader" or "SpecificDefaultWriter" or "SpecificDefaultReader" or "SpecificWriter" or "SpecificReader"
        && type.ContainingAssembly?.Name == "Avro";
}
