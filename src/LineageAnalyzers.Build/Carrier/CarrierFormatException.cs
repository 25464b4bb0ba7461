namespace LineageAnalyzers.Build.Carrier;

/// <summary>A file that is no .NET assembly, or an assembly whose carrier cannot be read.</summary>
internal sealed class CarrierFormatException : FormatException
{
    /// <summary>What is wrong with the file, in a sentence that follows the file's name.</summary>
    public CarrierFormatException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
