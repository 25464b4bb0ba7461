using Avro;

namespace Acme.Orders;

/// <summary>The older schemas of <see cref="OrderPlaced"/> that records in the topic may still be written with.</summary>
public static class OrderSchemas
{
    public static IReadOnlyList<Schema> Older { get; } = [Read("orders-value/1.avsc")];

    private static Schema Read(string resource)
    {
        using var stream = typeof(OrderSchemas).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The schema '{resource}' is missing in the assembly.");
        using var reader = new StreamReader(stream);
        return Schema.Parse(reader.ReadToEnd());
    }
}
