namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>One of a hundred subjects that a generated project is about.</summary>
/// <param name="Region">Its namespace: <c>Retail</c>.</param>
/// <param name="Name">Its main class: <c>RetailInvoice</c>.</param>
internal sealed record Domain(string Region, string Name)
{
    private static readonly string[] Regions =
        ["Retail", "Wholesale", "Export", "Rental", "Repair", "Insurance", "Energy", "Travel", "Health", "Media"];

    private static readonly string[] Nouns =
        ["Invoice", "Booking", "Contract", "Claim", "Parcel", "Quote", "Refund", "Ticket", "Voucher", "Delivery"];

    /// <summary>All of them, always in the same order.</summary>
    public static IReadOnlyList<Domain> All { get; } =
        [.. Regions.SelectMany(region => Nouns.Select(noun => new Domain(region, region + noun)))];
}
