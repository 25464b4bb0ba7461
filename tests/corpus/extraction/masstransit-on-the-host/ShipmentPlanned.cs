namespace Acme.Shipping;

public sealed record ShipmentPlanned(string Id);
