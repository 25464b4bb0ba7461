namespace Acme.Shipping;

public record OrderPaid(string OrderId);

public record ShipmentRequested(string OrderId);

public record ReturnRequested(string OrderId);
