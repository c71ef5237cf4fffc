package org.chancery.entity;

import java.math.BigDecimal;

/** A point on the globe, in degrees of WGS 84: north and east are positive. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
  public Coordinates {
    if (latitude.abs().doubleValue() > 90 || longitude.abs().doubleValue() > 180) {
      throw new IllegalArgumentException(latitude + " " + longitude);
    }
  }
}
