using System.Threading;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Which parameters of a method become key and value of the record that a client call behind it sends.</summary>
/// <param name="Key">The position of the parameter for the key; null where none is it.</param>
/// <param name="Value">The position of the parameter for the value; null where none is it.</param>
internal sealed record CarriedParts(int? Key, int? Value)
{
    /// <summary>The parameters of a method.</summary>
    public static CarriedParts Of(WrapperMethod method, EndpointReader reader, CancellationToken cancellationToken)
    {
        var bound = reader.With(method.Binding.Anew());
        var read = bound.Read(method.Endpoint.Call, cancellationToken);
        return new CarriedParts(Position(read.Key, read.Message.Key), Position(read.Value, read.Message.Value));

        int? Position(RecordPayload? payload, IOperation? content) =>
            payload is null ? null : WrapperDescriptions.ParameterBehind(payload.Object ?? content, method, bound.Origins, cancellationToken)?.Ordinal;
    }

    /// <summary>What a call of the method gives for them; null when that is not seen.</summary>
    public GivenParts? At(IOperation place)
    {
        if (this is { Key: null, Value: null } || WrapperUse.At(place) is not { } call)
            return null;
        return new GivenParts(ArgumentAt(Key), ArgumentAt(Value));

        IOperation? ArgumentAt(int? position) => position is null ? null : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value;
    }
}
