namespace Acme.Shipping;

public record OrderPlaced(Guid OrderId, string Address);

public record ShipmentPlanned(Guid OrderId, DateTime Day);
