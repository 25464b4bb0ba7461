using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>How a delay is spelt in the name of a retry topic: whole hours, else whole minutes, else seconds.</summary>
internal static class RetryDelays
{
    /// <summary>For example <c>30s</c> for <c>TimeSpan.FromSeconds(30)</c> or <c>30.Seconds()</c>; null when the delay is not written out.</summary>
    public static string? NameOf(IOperation delay)
    {
        while (delay is IConversionOperation conversion)
            delay = conversion.Operand;
        if (delay is not IInvocationOperation { Arguments: [{ Value: { ConstantValue: { HasValue: true, Value: { } number } } }, ..] } call || UnitOf(call.TargetMethod.Name) is not { } unit)
            return null;
        var seconds = (long)Math.Round(Convert.ToDouble(number, CultureInfo.InvariantCulture) * unit);
        return seconds switch
        {
            <= 0 => "0s",
            _ when seconds % 3600 == 0 => $"{seconds / 3600}h",
            _ when seconds % 60 == 0 => $"{seconds / 60}m",
            _ => $"{seconds}s",
        };
    }

    private static double? UnitOf(string method) => method switch
    {
        "FromMilliseconds" or "Milliseconds" => 0.001,
        "FromSeconds" or "Seconds" => 1,
        "FromMinutes" or "Minutes" => 60,
        "FromHours" or "Hours" => 3600,
        "FromDays" or "Days" => 86400,
        _ => null,
    };
}
