using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>What the serializer of a framework carries: the record is the message itself, and the framework decides the format.</summary>
internal static class FrameworkPayloads
{
    /// <summary>The payload.</summary>
    /// <param name="declared">The type of the message as the call declares it; null when it declares none.</param>
    /// <param name="content">The expression that gives the message; null when it is not seen.</param>
    /// <param name="format">What the framework writes.</param>
    public static RecordPayload Of(ITypeSymbol? declared, IOperation? content, FrameworkFormat format)
    {
        if (RecordOf(declared, content) is not { } record)
            return Opaque(null, format.Serializer, UnknownOf(declared, content) ?? format.Reason ?? "the type of the message is only known when the program runs");
        if (record.SpecialType == SpecialType.System_String && format.Format is WireFormat.Utf8 or WireFormat.Opaque)
            return new RecordPayload(new Payload(TypeNames.Of(record), format.Serializer, WireFormat.Utf8), null, new WireForm(WireFormat.Utf8), content);
        return format.Format == WireFormat.Opaque
            ? Opaque(TypeNames.Of(record), format.Serializer, format.Reason ?? "what the framework writes is not known")
            : new RecordPayload(new Payload(TypeNames.Of(record), format.Serializer, format.Format), record, FormOf(format), content);
    }

    private static string? UnknownOf(ITypeSymbol? declared, IOperation? content)
    {
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        return (declared as IErrorTypeSymbol ?? content?.Type as IErrorTypeSymbol) is { Name.Length: > 0 } type ? $"the type {type.Name} is not known here" : null;
    }

    // The type before it becomes an object says what is sent.
    private static ITypeSymbol? RecordOf(ITypeSymbol? declared, IOperation? content)
    {
        if (IsRecord(declared))
            return declared;
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        return IsRecord(content?.Type) ? content!.Type : null;
    }

    private static bool IsRecord(ITypeSymbol? type) =>
        type is not (null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error });

    private static WireForm FormOf(FrameworkFormat format) => format.Json switch
    {
        FrameworkJson.SystemTextJson => WireForm.SystemTextJson,
        FrameworkJson.SystemTextJsonWeb => WireForm.SystemTextJsonWeb,
        FrameworkJson.MassTransit => WireForm.MassTransit,
        FrameworkJson.Newtonsoft => WireForm.Newtonsoft,
        FrameworkJson.NewtonsoftCamelCase => new WireForm(WireFormat.Json, new JsonConventions(JsonDialect.Newtonsoft, JsonNaming.CamelCase)),
        _ => new WireForm(format.Format),
    };

    private static RecordPayload Opaque(string? type, string? serializer, string reason) =>
        new(new Payload(type, serializer, WireFormat.Opaque, reason), null, new WireForm(WireFormat.Opaque), null);
}
